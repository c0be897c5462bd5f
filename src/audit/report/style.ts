/** What a report looks like: on a screen, light or dark, and on paper. It has no sign that HTML would escape. */
export const style = `
:root {
  color-scheme: light dark;
  --line: light-dark(#c8c8c8, #555);
  --soft: light-dark(#f4f4f4, #262626);
  --critical: light-dark(#a30000, #ff8a80);
  --high: light-dark(#9a3d00, #ffb077);
  --medium: light-dark(#6b5300, #ffe082);
  --info: light-dark(#004f9e, #90caf9);
  --good: light-dark(#2e7d32, #81c784);
}
body {
  max-width: 64rem;
  margin: 0 auto;
  padding: 1rem;
  font: 1rem/1.5 system-ui, sans-serif;
  background: light-dark(#fff, #171717);
  color: light-dark(#1a1a1a, #eee);
}
h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-top: 3rem; border-top: 3px solid; padding-top: 1rem; }
a { color: inherit; }
code { font-size: .875em; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
caption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border: 1px solid var(--line); }
td { overflow-wrap: break-word; }
thead th { background: var(--soft); }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; }
.finding { border: 1px solid var(--line); border-inline-start: .5rem solid var(--line); padding: 0 1rem; margin: 1rem 0; }
.critical { --tone: var(--critical); }
.high { --tone: var(--high); }
.medium { --tone: var(--medium); }
.info { --tone: var(--info); }
.finding { border-inline-start-color: var(--tone); }
.finding b { color: var(--tone); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2rem; }
.figures dd { font-size: 1.5rem; }
.shots { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1rem; }
figure { margin: 0; }
img { max-width: 100%; border: 1px solid var(--line); }
.time { min-width: 8rem; }
.time span { display: block; width: .5rem; height: .5rem; margin-inline-start: var(--at); background: currentColor; }
[data-category] { border-inline-start: .4rem solid #888; }
[data-category=ads], [data-category=personalization] { border-inline-start-color: var(--critical); }
[data-category=analytics] { border-inline-start-color: var(--high); }
[data-category=embeds], [data-category=preferences] { border-inline-start-color: var(--info); }
[data-category=necessary] { border-inline-start-color: var(--good); }
[data-category=unknown] { border-inline-start: .4rem dotted var(--medium); }
@media print {
  body { max-width: none; font-size: 10pt; }
  .finding, figure, tr { break-inside: avoid; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;
