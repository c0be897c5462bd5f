import { bundleModule, packageFile } from './modules.js';

/** How an SDK comes to a page: with the site's own files, or from the vendor's host by izin's loader. */
export interface Way {
  /** What stands behind each address, in the vendor's own words where it is a file of its package. */
  files: Readonly<Record<string, readonly Part[]>>;
  /** The markup that starts it without izin; with izin too, where the files are the site's own. */
  markup: string;
  /** What it keeps in the browser: `cookie`, `local`, `session` or `database`, and the beginning of the name. */
  keeps: readonly string[];
  /** What is still there after a withdrawal. */
  leaves?: readonly string[];
  /** It doesn't come back in the same page after a withdrawal and another grant. */
  endsItself?: true;
  /** The markup for one that gives up for as long as the page stands when it starts before the grant. */
  patient?: string;
}

/** A file of a package, a module that becomes a global, or plain text. */
type Part = { file: string } | { module: string; as: string } | { text: string };

export interface Sdk {
  id: string;
  /** What the site's configuration says where izin loads it; none for what has no preset. */
  fields?: Readonly<Record<string, string>>;
  own: Way;
  loaded?: Way;
  /** Answers that the SDK can't do without. */
  answers?: Readonly<Record<string, string>>;
  /** Tells the vendor something, at once. */
  track(what: string): string;
}

const scripts = (address: string, before: string, after = '') =>
  `<script>${before}</script><script src="${address}"></script><script>${after}</script>`;

const bundles: Record<string, Promise<string>> = {};

/** Reads a part; a bundle takes its time, and is always the same. */
async function read(part: Part): Promise<string> {
  if ('text' in part) return part.text;
  if ('file' in part) return packageFile(part.file);
  return (bundles[part.module] ??= bundleModule(part.as, part.module));
}

/** Makes one file of parts. */
export const join = async (parts: readonly Part[]): Promise<string> =>
  (await Promise.all(parts.map(read))).join('\n');

const hex = '0123456789abcdef0123456789abcdef';

const projectKey = 'phc_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const array = { file: 'posthog-js/dist/array.js' };
const startPosthog = `posthog.init('${projectKey}', { api_host: 'https://eu.i.posthog.com' })`;
const posthogKeeps = ['cookie ph_phc_', 'local ph_phc_', 'session ph_phc_'];

const posthog: Sdk = {
  id: 'posthog',
  fields: { projectKey, region: 'eu' },
  own: {
    files: { '/lib/array.js': [array] },
    markup: scripts('/lib/array.js', '', startPosthog),
    keeps: posthogKeeps,
  },
  loaded: {
    files: { 'https://eu-assets.i.posthog.com/static/array.js': [array] },
    markup: scripts('https://eu-assets.i.posthog.com/static/array.js', '', startPosthog),
    keeps: posthogKeeps,
    // Told of the choices, it writes them down as Mixpanel does: a 1 or 0, which identifies nobody.
    leaves: ['local __ph_opt_in_out_'],
  },
  answers: { 'eu.i.posthog.com/flags/': '{"flags":{},"featureFlags":{}}' },
  track: (what) => `posthog.capture('${what}', {}, { send_instantly: true })`,
};

const mixpanelOptions = `{ api_host: 'https://api-eu.mixpanel.com', persistence: 'localStorage' }`;
const mixpanelScript = 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js';
// izin deletes no databases, and the SDK has these open. They are empty unless the site records visits
// or tries out features.
const mixpanelLeaves = ['database mixpanel'];

const mixpanel: Sdk = {
  id: 'mixpanel',
  fields: { token: hex, apiHost: 'https://api-eu.mixpanel.com' },
  own: {
    files: { '/lib/mixpanel.umd.js': [{ file: 'mixpanel-browser/dist/mixpanel.umd.js' }] },
    markup: scripts('/lib/mixpanel.umd.js', '', `mixpanel.init('${hex}', ${mixpanelOptions})`),
    keeps: ['local mp_', 'session mp_', 'database mixpanel'],
    leaves: mixpanelLeaves,
  },
  loaded: {
    files: { [mixpanelScript]: [{ file: 'mixpanel-browser/dist/mixpanel.min.js' }] },
    markup: scripts(
      mixpanelScript,
      `mixpanel = Object.assign([], { __SV: 1.2, people: [], _i: [['${hex}', { api_host: 'https://api-eu.mixpanel.com' }, 'mixpanel']] })`,
    ),
    keeps: ['cookie mp_', 'session mp_', 'database mixpanel'],
    leaves: [...mixpanelLeaves, 'local __mp_opt_in_out_'],
  },
  answers: { 'api-eu.mixpanel.com/track/': '1' },
  track: (what) => `mixpanel.track('${what}', {}, { send_immediately: true })`,
};

const sentryModule = { module: '@sentry/browser/build/npm/esm/prod/index.js', as: 'Sentry' };
const sentryScript = `https://js.sentry-cdn.com/${hex}.min.js`;
const startSentry = `Sentry.init({
  dsn: 'https://${hex}@o1.ingest.de.sentry.io/2', tracesSampleRate: 1, replaysSessionSampleRate: 1,
  integrations: [Sentry.browserTracingIntegration(), Sentry.replayIntegration()],
})`;

const sentry: Sdk = {
  id: 'sentry',
  fields: { publicKey: hex },
  own: {
    // The package has modules only.
    files: { '/lib/sentry.js': [sentryModule] },
    markup: scripts('/lib/sentry.js', '', startSentry),
    keeps: ['session sentryReplaySession'],
  },
  loaded: {
    // The vendor's script for a project starts it with the project's settings.
    files: { [sentryScript]: [sentryModule, { text: startSentry }] },
    markup: scripts(sentryScript, ''),
    keeps: ['session sentryReplaySession'],
  },
  track: (what) => `Sentry.captureException(new Error('${what}'))`,
};

const clarityFile = { file: 'clarity-js/build/clarity.min.js' };
const clarityStub = 'self.clarity ??= (...given) => (clarity.q ??= []).push(given);';
const startClarity = `clarity('start', { projectId: 'abcdef1234', upload: 'https://k.clarity.ms/collect', delay: 500 });`;
const clarityTag = 'https://www.clarity.ms/tag/abcdef1234';
// It ends itself for as long as the page stands when it could not send something at the second try.
const clarityTraits = {
  keeps: ['cookie _clck', 'cookie _clsk', 'session _cltk'],
  endsItself: true,
} as const;

const clarity: Sdk = {
  id: 'clarity',
  fields: { projectId: 'abcdef1234' },
  own: {
    files: { '/lib/clarity.min.js': [clarityFile] },
    markup: scripts('/lib/clarity.min.js', clarityStub + startClarity),
    ...clarityTraits,
    patient: scripts(
      '/lib/clarity.min.js',
      clarityStub,
      `izin.when('clarity').then(() => { ${startClarity} })`,
    ),
  },
  loaded: {
    files: {
      // The vendor's tag for a project: what starts it stands in front of what was called before.
      [clarityTag]: [
        {
          text: `${startClarity} clarity.q.unshift(clarity.q.pop());
            document.head.append(Object.assign(document.createElement('script'), { src: 'https://scripts.clarity.ms/0.8.70/clarity.js' }));`,
        },
      ],
      'https://scripts.clarity.ms/0.8.70/clarity.js': [clarityFile],
    },
    markup: scripts(clarityTag, clarityStub),
    ...clarityTraits,
  },
  track: (what) => `clarity('event', '${what}')`,
};

const writeKey = 'KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C';
const segmentScript = `https://cdn.segment.com/analytics.js/v1/${writeKey}/analytics.min.js`;
const segmentUmd = '@segment/analytics-next/dist/umd';
const segmentKeeps = ['cookie ajs_anonymous_id', 'local ajs_anonymous_id'];

const segment: Sdk = {
  id: 'segment',
  fields: { writeKey },
  own: {
    files: { '/lib/segment.js': [{ file: `${segmentUmd}/index.js` }] },
    markup: scripts(
      '/lib/segment.js',
      '',
      `analytics = AnalyticsNext.AnalyticsBrowser.load({ writeKey: '${writeKey}' })`,
    ),
    keeps: segmentKeeps,
    // It asks for its settings once, and can't do anything without them.
    patient: scripts(
      '/lib/segment.js',
      '',
      `analytics = new AnalyticsNext.AnalyticsBrowser(); izin.when('segment').then(() => analytics.load({ writeKey: '${writeKey}' }))`,
    ),
  },
  loaded: {
    files: { [segmentScript]: [{ file: `${segmentUmd}/standalone.js` }] },
    markup: scripts(
      segmentScript,
      `analytics = Object.assign([], { invoked: true, _writeKey: '${writeKey}' });
       analytics.track = (...given) => analytics.push(['track', ...given]);`,
    ),
    keeps: segmentKeeps,
  },
  answers: {
    [`cdn.segment.com/v1/projects/${writeKey}/settings`]: `{"integrations":{"Segment.io":{"apiKey":"${writeKey}"}}}`,
  },
  track: (what) => `analytics.track('${what}')`,
};

/** Sites run its collector under a name of their own. */
const snowplow: Sdk = {
  id: 'snowplow',
  own: {
    files: {
      '/lib/snowplow.js': [{ file: '@snowplow/browser-tracker/dist/index.umd.min.js' }],
    },
    markup: scripts(
      '/lib/snowplow.js',
      '',
      `snowplow = snowplowBrowserTracking; snowplow.newTracker('sp', 'https://collector.test'); snowplow.trackPageView()`,
    ),
    keeps: ['cookie _sp_id.', 'cookie _sp_ses.', 'local snowplowOutQueue_'],
  },
  track: (what) => `snowplow.trackStructEvent({ category: 'shop', action: '${what}' })`,
};

export const sdks: readonly Sdk[] = [posthog, mixpanel, sentry, clarity, segment, snowplow];
