import { readFileSync, writeFileSync } from 'node:fs';
import { judge } from '../../src/audit/judge.js';
import { rules } from '../../src/audit/rules/all.js';
import { phases, type Visit } from '../../src/audit/visit.js';
import { shop } from '../../test/support/page.js';
import { servePeer } from '../../test/support/peers.js';
import { expect, test } from '../../test/support/test.js';
import { visit } from '../../test/support/visited.js';

// The audit, pointed at the tools that others ship: `npm run bench:peers` writes docs/peers.md anew.

/** Each as its documentation sets it up, by the package that it comes in. */
const peers = {
  izin: '',
  cookieconsent: 'vanilla-cookieconsent',
  klaro: 'klaro',
  orejime: 'orejime',
  tarteaucitron: 'tarteaucitronjs',
  osano: 'cookieconsent',
};
const root = new URL('../../', import.meta.url);
const versionOf = (name: string): string =>
  JSON.parse(
    readFileSync(
      new URL(name ? `node_modules/${name}/package.json` : 'package.json', root),
      'utf8',
    ),
  ).version;

const izin = (tag: string) =>
  shop({
    config: {
      site: { name: 'Shop', policyUrl: '/privacy' },
      partners: {
        tracker: { name: 'Tracker', category: 'ads', hosts: ['ads.test'] },
        stats: { name: 'Stats', category: 'analytics' },
      },
    },
    body: `<a href="#izin">Privacy settings</a><script type="text/plain" data-consent="tracker" src="${tag}"></script>`,
  });

interface Row {
  label: string;
  seen: Visit;
  verdict: ReturnType<typeof judge>;
}

const cell = ({ verdict }: Row, id: string) =>
  verdict.findings.some(({ rule }) => rule === id)
    ? '**breaks**'
    : verdict.passed.includes(id)
      ? 'holds'
      : 'not judged';

function write(rows: Row[]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const ways = rows.flatMap(({ label, seen }) =>
    seen.operated
      .filter(({ isDone }) => !isDone)
      .map(({ act, phase, how }) => `- ${label}, ${phase}: _${act}_ could not be done: ${how}`),
  );
  return `# The audit, pointed at others

\`npm run bench:peers\` sets each tool up as its documentation says, on a page with one tag of an unknown third party that the tool holds, and audits that page as \`npx izin audit\` would: in fresh profiles, before a choice, refused, accepted, partly accepted, withdrawn, and with GPC. A site's own words could mend some of what is found; an update of a tool may change it. _Not judged_ is no pass: the page has nothing that the rule could be judged by, or the notice could not be operated.

${line(['rule', ...rows.map(({ label }) => label)])}
${line(['-', ...rows.map(() => '-')])}
${rules.map(({ id, title }) => line([`${id}: ${title}`, ...rows.map((row) => cell(row, id))])).join('\n')}
${ways[0] ? `\n## What could not be operated\n\n${ways.join('\n')}\n` : ''}`;
}

test('peers are audited in one run', async ({ web }) => {
  test.setTimeout(600_000);
  const rows: Row[] = [];
  for (const [id, name] of Object.entries(peers)) {
    if (name) servePeer(web, id);
    else web.page(`/${id}`, izin(web.partner('ads').url('/tag.js')));
    const seen = await visit(web, `/${id}`, phases);
    rows.push({ label: `${name || id} ${versionOf(name)}`, seen, verdict: judge(seen) });
  }
  writeFileSync(new URL('docs/peers.md', root), write(rows));
  for (const { verdict, seen } of rows) {
    expect(verdict.passed.length).toBeGreaterThan(5);
    expect(seen.layer).toBeDefined();
  }
});
