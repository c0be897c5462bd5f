import { izin } from 'izin';
import type {
  Choice,
  Config,
  Decision,
  DecisionEvent,
  Izin,
  IzinEvents,
  Layer,
  LedgerEntry,
  Problem,
  ProblemCode,
  Receipt,
  State,
  Survivor,
} from 'izin';
import { expectType } from './equal.js';
import type { Equal } from './equal.js';

// The names are the contract of the package: what is added or taken away changes this list.
expectType<Equal<typeof izin, Izin>>(true);
expectType<
  Equal<
    keyof Izin,
    | 'state'
    | 'granted'
    | 'when'
    | 'on'
    | 'stop'
    | 'accept'
    | 'reject'
    | 'save'
    | 'withdraw'
    | 'open'
    | 'close'
    | 'scan'
    | 'ledger'
    | 'problems'
    | 'receipt'
  >
>(true);

expectType<Equal<ReturnType<typeof izin>, Izin>>(true);
expectType<Equal<Parameters<typeof izin>, [config: Config]>>(true);
expectType<Equal<typeof izin.state, State>>(true);
expectType<Equal<typeof izin.granted, (id: string) => boolean>>(true);
expectType<Equal<typeof izin.when, (id: string) => Promise<void>>>(true);
expectType<Equal<typeof izin.accept, () => void>>(true);
expectType<Equal<typeof izin.reject, () => void>>(true);
expectType<Equal<typeof izin.withdraw, () => void>>(true);
expectType<Equal<typeof izin.save, (choice: Choice) => void>>(true);
expectType<Equal<typeof izin.open, (layer: Layer) => void>>(true);
expectType<Equal<typeof izin.close, () => void>>(true);
expectType<Equal<typeof izin.scan, (root?: ParentNode) => void>>(true);
expectType<Equal<typeof izin.ledger, () => LedgerEntry[]>>(true);
expectType<Equal<typeof izin.problems, () => Problem[]>>(true);
expectType<Equal<typeof izin.receipt, () => Receipt>>(true);
expectType<Equal<Layer, 'notice' | 'preferences'>>(true);
expectType<Equal<Choice, Readonly<Record<string, boolean>>>>(true);

expectType<
  Equal<
    State,
    {
      readonly decided: boolean;
      readonly law: string;
      readonly categories: Readonly<Record<string, boolean>>;
      readonly partners: Readonly<Record<string, boolean>>;
      readonly decision: Decision | undefined;
      readonly gpc: boolean;
    }
  >
>(true);
expectType<
  Equal<Decision['by'], 'accept' | 'reject' | 'save' | 'withdraw' | 'close' | 'optout' | 'api'>
>(true);
expectType<Equal<keyof Decision, 'id' | 'at' | 'revision' | 'law' | 'by' | 'yes' | 'no'>>(true);
expectType<Equal<Receipt['decision'], Decision | undefined>>(true);
expectType<Equal<Survivor['kind'], 'cookie' | 'localStorage' | 'sessionStorage'>>(true);
expectType<Equal<LedgerEntry['action'], 'hold' | 'release' | 'pass'>>(true);
expectType<Equal<Problem['code'], ProblemCode>>(true);
expectType<Equal<Problem['message'], string | undefined>>(true);

// Each event hands over its own kind, and `on` the way to stop.
expectType<Equal<keyof IzinEvents, 'decision' | 'hold' | 'release' | 'problem'>>(true);
const stop = izin.on('decision', (event) => expectType<Equal<typeof event, DecisionEvent>>(true));
expectType<Equal<typeof stop, () => void>>(true);
izin.on('hold', (entry) => expectType<Equal<typeof entry, LedgerEntry>>(true));
izin.on('release', (entry) => expectType<Equal<typeof entry, LedgerEntry>>(true));
izin.on('problem', (problem) => expectType<Equal<typeof problem, Problem>>(true));
izin.on('decision', ({ survivors, categories, decision }) => {
  expectType<Equal<typeof survivors, Survivor[]>>(true);
  const { ads } = categories;
  expectType<Equal<typeof ads, boolean | undefined>>(true);
  expectType<Equal<typeof decision, Decision | undefined>>(true);
});

// What the README shows compiles.
void izin({ site: { name: 'Interindo' } })
  .when('ads')
  .then(() => izin.save({ ads: true, meta: false }));
izin({
  site: { name: 'Interindo', controller: 'PT', policyUrl: '/privacy', contact: 'a@b.example' },
  revision: 2,
  law: 'EEA',
  language: 'id',
  categories: ['ads', { id: 'survey', label: 'Survey', text: 'Asks you.', cookies: ['_s*'] }],
  partners: {
    meta: { name: 'Meta', category: 'ads', hosts: [], cookies: ['_fbp'], storage: [] },
    tanya: { name: 'Tanya', category: 'survey', policyUrl: 'https://tanya.example/privacy' },
  },
  cookie: { name: 'izin', domain: 'interindo.example', months: 6 },
  trustedGrants: false,
});
izin.scan();
izin.scan(document.body);
izin.scan(document.createElement('div').attachShadow({ mode: 'open' }));
