import type { Stub } from './partner.js';

/** Sets up what keeps a vendor's calls until its script has come; what is there already stays, and is joined. */
export function setUp(scope: any, stub: Stub): void {
  const { name, kind, queue = 'q', through = '', isArray, isTimed, methods = '', set } = stub;
  if (kind === 'arguments') {
    scope[queue] ??= [];
    // Google's tags tell commands from data by their being `arguments`.
    scope[name] ??= function () {
      // oxlint-disable-next-line prefer-rest-params
      scope[queue].push(arguments);
    };
  } else if (kind === 'function') {
    const kept: any = function () {
      // oxlint-disable-next-line prefer-rest-params
      const given = arguments;
      if (kept[through]) kept[through](...given);
      else {
        const call = isArray ? [...given] : given;
        (kept[queue] ??= []).push(isTimed ? [call, Date.now()] : call);
      }
    };
    scope[name] ??= Object.assign(kept, { [queue]: [] }, set);
  } else {
    const list: any = (scope[name] ??= Object.assign([], set));
    for (const method of methods.match(/\S+/g) ?? [])
      list[method] ??= (...given: unknown[]) => list.push([method, ...given]);
  }
}
