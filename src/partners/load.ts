import type { Consent } from '../core/consent.js';
import type { Report } from '../core/problem.js';
import type { Settings } from '../core/config.js';
import { call, fillIn } from './call.js';
import { readFields } from './fields.js';
import type { Values } from './fields.js';
import { complete } from './loaders.js';
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

interface Told {
  isGranted: boolean;
  isLimited: boolean;
}

interface Known extends Told {
  /** What its calls say of the site; none where it can't be loaded. */
  values: Values | undefined;
  /** Calls that its script came too late for: withdrawn meanwhile. */
  late?: Partner['after'];
}

export type Partners = ReturnType<typeof createPartners>;

/** Loads the partners that may be, each once, and tells those that are there what the visitor chose. */
export function createPartners(deps: PartnersDeps) {
  const { settings, consent, report, nonce, policy, bypass } = deps;
  const partners = settings.partners.map(complete);
  /** What a partner was told last. */
  const known = new Map<string, Known>();

  /** What a partner is to be told; ads by interest are limited only where they are asked for. */
  const told = (id: string): Told => ({
    isGranted: consent.granted(id),
    isLimited: consent.knows('personalization') && !consent.granted('personalization'),
  });

  /** Says whether a partner may run: granted, or to be told of refusals. */
  const may = ({ id, mode }: Partner) => mode === 'signal' || consent.granted(id);

  /** Makes calls; one that fails stops neither the others nor the page. */
  function run(id: string, calls: readonly Call[] | undefined, values: Values): void {
    for (const each of calls ?? [])
      try {
        call(window, each, values);
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

  /** Puts a script into the page, past the gate. */
  function insert(id: string, src: string, attributes: object, loaded: () => void): void {
    const script = document.createElement('script');
    script.async = true;
    if (nonce) script.nonce = nonce;
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.addEventListener('load', loaded);
    script.addEventListener('error', () => report('load', `${id}: ${src}`));
    bypass(() => {
      script.src = policy.createScriptURL(src);
      document.head.append(script);
    });
  }

  function add(partner: Partner, values: Values): void {
    const { id, script: address, attributes, after } = partner;
    const src: string = fillIn(address, values);
    if (isThere(src)) return report('double', id);
    insert(id, src, fillIn(attributes ?? {}, values), () => {
      if (may(partner)) run(id, after, values);
      else known.get(id)!.late = after;
    });
  }

  function load(partner: Partner): void {
    const { id, stub, before, calls, script, consent: says } = partner;
    const values = readFields(partner, report);
    known.set(id, { ...told(id), values });
    if (!values) return;
    if (stub) setUp(window, stub);
    const begin = () => {
      const { isGranted, isLimited } = told(id);
      // Withdrawn while what comes before was on its way: a new grant begins anew.
      if (!may(partner)) return void known.delete(id);
      run(id, says?.deny, values);
      if (isGranted) run(id, says?.grant, values);
      if (isLimited) run(id, says?.limit, values);
      run(id, calls, values);
      if (script) add(partner, values);
    };
    if (before) insert(id, before, {}, begin);
    else begin();
  }

  return {
    /** Loads what has been granted since, and what the site lets run to be told of a refusal; one that fails stops no other. */
    load(): void {
      for (const partner of partners)
        if (!known.has(partner.id) && (partner.script || partner.calls) && may(partner))
          try {
            load(partner);
          } catch (error) {
            report('load', `${partner.id}: ${String(error)}`);
          }
    },
    /** Tells each loaded partner what has changed for it. */
    tell(): void {
      for (const { id, consent: says } of partners) {
        const last = known.get(id);
        if (!last?.values) continue;
        const { isGranted, isLimited } = told(id);
        if (isLimited !== last.isLimited)
          run(id, says?.[isLimited ? 'limit' : 'free'], last.values);
        if (isGranted !== last.isGranted)
          run(id, says?.[isGranted ? 'grant' : 'revoke'], last.values);
        if (isGranted) {
          run(id, last.late, last.values);
          delete last.late;
        }
        Object.assign(last, { isGranted, isLimited });
      }
    },
  };
}
