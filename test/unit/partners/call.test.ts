import { describe, expect, it } from 'vitest';
import { call } from '../../../src/partners/call.js';

const record = () => {
  const made: unknown[][] = [];
  return { made, note: (...given: unknown[]) => void made.push(given) };
};

describe('a call', () => {
  it('goes to the end of its path, with the site’s values in every text', () => {
    const { made, note } = record();
    call({ a: { b: note } }, ['a.b', 'id {x}', { deep: ['{x}', '{y}'], n: 1 }], { x: '7' });
    expect(made).toEqual([['id 7', { deep: ['7', '{y}'], n: 1 }]]);
  });

  it('keeps the function’s own `this`', () => {
    const list: unknown[] = [];
    call({ list }, ['list.push', 1, 2], {});
    expect(list).toEqual([1, 2]);
  });

  it('throws where its path leads nowhere, and leaves nothing there', () => {
    const scope: any = {};
    expect(() => call(scope, ['a.b', 1], {})).toThrow(TypeError);
    expect(scope).toEqual({});
  });

  it('is nothing where a `?` stands behind what isn’t there', () => {
    const { made, note } = record();
    call({}, ['a?.b'], {});
    call({ a: {} }, ['a.b?'], {});
    call({ a: { b: note } }, ['a?.b?', 1], {});
    expect(made).toEqual([[1]]);
  });

  it('is left out where the site doesn’t say what it names', () => {
    const { made, note } = record();
    call({ note }, ['note', '{x}'], { x: undefined });
    call({ note }, ['note', { deep: ['{x}'] }], { x: undefined });
    call({ note }, ['note', '{other}'], { x: undefined });
    expect(made).toEqual([['{other}']]);
  });

  it('sets, but no queue that is there', () => {
    const scope: any = { queue: [1] };
    call(scope, ['a.b=', '{x}'], { x: '7' });
    call(scope, ['queue=', []], {});
    expect(scope).toEqual({ queue: [1], a: { b: '7' } });
  });

  it('puts a new one in a place, made of what is there', () => {
    class Made {
      constructor(readonly given: object) {}
    }
    const queue = [1];
    const scope: any = { Made, queue };
    call(scope, ['queue=new Made', { id: '{x}', q: '{window.queue}' }], { x: '7' });
    expect(scope.queue).toBeInstanceOf(Made);
    expect(scope.queue.given).toEqual({ id: '7', q: queue });
  });

  it('goes on to what a call or a new one gives', () => {
    const { made, note } = record();
    const scope = {
      pixel: (id: string) => ({ view: () => note(id) }),
      Api: class {
        init = note;
      },
    };
    call(scope, ['pixel({x}).view'], { x: '7' });
    call(scope, ['new Api().init', '{x}', ['{x}']], { x: '7' });
    expect(made).toEqual([['7'], ['7', ['7']]]);
  });
});
