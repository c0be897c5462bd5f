import { izin } from 'izin';
import type { Config, Decision, State } from 'izin';

const site = { name: 'Interindo' };

// @ts-expect-error -- a site has to be named
izin({});
// @ts-expect-error -- a configuration is needed
izin();
// @ts-expect-error -- no such key
izin({ site, partner: {} });
// @ts-expect-error -- no such key of the site
izin({ site: { name: 'Interindo', privacyUrl: '/p' } });
// @ts-expect-error -- no such key of the cookie
izin({ site, cookie: { days: 30 } });
// @ts-expect-error -- a revision is a number
izin({ site, revision: '2' });
// @ts-expect-error -- an own category needs an id
izin({ site, categories: [{ label: 'Ads' }] });
// @ts-expect-error -- no such mode
izin({ site, partners: { meta: { pixelId: '1', mode: 'sginal' } } });
// @ts-expect-error -- cookies are a list
izin({ site, partners: { meta: { name: 'Meta', category: 'ads', cookies: '_fbp' } } });
// @ts-expect-error -- not a text
izin({ site, trustedGrants: 'false' });
// @ts-expect-error -- the block's text is parsed first
izin('{}');

// @ts-expect-error -- no such event
izin.on('change', () => {});
// @ts-expect-error -- the DOM event's name is for document.addEventListener
izin.on('izin:decision', () => {});
// @ts-expect-error -- a listener hears of this event, not of another
izin.on('hold', (event: State) => event.decided);
// @ts-expect-error -- no listener
izin.on('decision');

// @ts-expect-error -- yes and no are booleans
izin.save({ ads: 'yes' });
// @ts-expect-error -- a choice says which are granted and which are refused
izin.save(['ads']);
// @ts-expect-error -- nothing to save
izin.save();
// @ts-expect-error -- accept takes all: save takes a choice
izin.accept({ ads: true });
// @ts-expect-error -- no such layer
izin.open('settings');
// @ts-expect-error -- a layer has to be named
izin.open();
// @ts-expect-error -- one id at a time
izin.granted(['ads', 'analytics']);
// @ts-expect-error -- an element, not a selector
izin.scan('#main');
// @ts-expect-error -- resolves to nothing
void izin.when('ads').then((granted: boolean) => granted);

// @ts-expect-error -- the state is read, not set
izin.state = {};
// @ts-expect-error -- nor are its parts
izin.state.decided = true;
// @ts-expect-error -- nor its categories
izin.state.categories['ads'] = true;
// @ts-expect-error -- there may be no decision yet
const yes: string[] = izin.state.decision.yes;
// @ts-expect-error -- no such way to decide
const by: Decision['by'] = 'scroll';
// @ts-expect-error -- a mere config has no name
const config: Config = { revision: 1 };
// @ts-expect-error -- internals are no part of the package
type Gate = import('izin').Gate;

export type { Gate };
export { by, config, yes };
