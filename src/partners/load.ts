import type { Consent } from '../core/consent.js';
import type { Report } from '../core/problem.js';
import type { Partner as Configured, Settings } from '../core/config.js';
import { call } from './call.js';
import { readFields } from './fields.js';
import { presets } from './loaders.js';
import type { Call, Partner } from './partner.js';
import { setUp } from './stub.js';

export interface PartnersDeps {
  settings: Settings;
  consent: Consent;
  report: Report;
  /** The nonce of our own script, where the page's policy has one. */
  nonce: string | undefined;
  policy: { createScriptURL(address: string): string };
  /** Does something past the gate. */
  bypass(run: () => void): void;
}

export type Partners = ReturnType<typeof createPartners>;

/** Loads the partners that may be, each once, and tells those that are there what the visitor chose. */
export function createPartners(deps: PartnersDeps) {
  const { settings, consent, report, nonce, policy, bypass } = deps;
  const scope = window as any;
  /** What a loaded partner was told last, and its calls' values. */
  const loaded = new Map<string, { isGranted: boolean; values: Record<string, string> }>();
  const whole = (partner: Configured) =>
    ({ ...(partner.isLoadable && presets[partner.id]), ...partner }) as any as Partner;

  /** Makes calls; one that fails stops neither the others nor the page. */
  function run(id: string, calls: readonly Call[] | undefined, values: Record<string, string>) {
    for (const each of calls ?? [])
      try {
        call(scope, each, values);
      } catch (error) {
        report('load', `${id}: ${String(error)}`);
      }
  }

  /** Says whether the page has the vendor's script already, by its own tag. */
  function isThere(address: string): boolean {
    const { origin, pathname } = new URL(address, location.href);
    const isOurs = (script: HTMLScriptElement) =>
      script.src.startsWith(origin + pathname) &&
      // One script serves several of Google's products: there the id tells.
      (!/gtag\/js/.test(address) || script.src === address);
    return [...document.scripts].some(isOurs);
  }

  function add(
    { id, attributes, after }: Partner,
    address: string,
    values: Record<string, string>,
  ) {
    if (isThere(address)) return report('double', id);
    const script = document.createElement('script');
    script.async = true;
    if (nonce) script.nonce = nonce;
    for (const [name, value] of Object.entries(attributes ?? {}))
      script.setAttribute(
        name,
        value.replace(/\{(\w+)\}/g, (_, field: string) => values[field]!),
      );
    script.addEventListener('load', () => run(id, after, values));
    script.addEventListener('error', () => report('load', `${id}: ${address}`));
    bypass(() => {
      script.src = policy.createScriptURL(address);
      document.head.append(script);
    });
  }

  function load(partner: Partner): void {
    const isGranted = consent.granted(partner.id);
    const values = readFields(partner, report);
    if (!values) return void loaded.set(partner.id, { isGranted, values: {} });
    const { id, stub, calls, script, consent: told } = partner;
    loaded.set(id, { isGranted, values });
    if (stub) setUp(scope, stub);
    run(id, told?.deny, values);
    if (isGranted) run(id, told?.grant, values);
    run(id, calls, values);
    if (script)
      add(
        partner,
        script.replace(/\{(\w+)\}/g, (_, field: string) => values[field]!),
        values,
      );
  }

  return {
    /** Loads what has been granted since, and what the site lets run to be told of a refusal. */
    load(): void {
      for (const partner of settings.partners.map(whole))
        if (
          !loaded.has(partner.id) &&
          (partner.script || partner.calls) &&
          (consent.granted(partner.id) || (partner as any).mode === 'signal')
        )
          load(partner);
    },
    /** Tells each loaded partner what has changed for it. */
    tell(): void {
      for (const partner of settings.partners.map(whole)) {
        const known = loaded.get(partner.id);
        const isGranted = consent.granted(partner.id);
        if (!known || known.isGranted === isGranted) continue;
        known.isGranted = isGranted;
        run(partner.id, partner.consent?.[isGranted ? 'grant' : 'revoke'], known.values);
      }
    },
  };
}
