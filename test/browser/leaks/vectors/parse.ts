import { markup } from '../vector.js';

const run = (text: string) => `<script>${text.replaceAll('</', '\\x3c/')}</script>`;
const text = (html: string) => JSON.stringify(html).replaceAll('</', '\\x3c/');

/** What scripts do while the parser is still at work. */
export const parseVectors = [
  ...markup('I document.write', {
    'write-img': run(`document.write(${text(`<img src="$png">`)})`),
    'write-script': run(`document.write(${text(`<script src="$js"></script>`)})`),
    'writeln-iframe': run(`document.writeln(${text(`<iframe src="$html"></iframe>`)})`),
    'write-style': run(`document.write(${text(`<style>@import '$css'</style>`)})`),
    'write-many': run(`document.write('<img ', 'src="', ${text('$png')}, '">')`),
    'write-cut': run(`document.write('<img sr'); document.write(${text(`c="$png">`)})`),
    'write-cut-script': run(
      `document.write(${text(`<scr`)}); document.write(${text(`ipt src="$js"></scr`)}); document.write('ipt>')`,
    ),
    'write-chars': run(`for (const char of ${text(`<img src="$png">`)}) document.write(char)`),
    'write-inline': run(`document.write(${text(`<script>new Image().src = '$gif'</script>`)})`),
    'write-captured': run(`Document.prototype.write.call(document, ${text(`<img src="$png">`)})`),
    'write-noscript-end': run(`document.write(${text(`<p title="</p>"><img src="$png">`)})`),
  }),
  ...markup('I parsed blank iframe', {
    'parsed-frame-fetch': `<iframe name="parsed1"></iframe>${run(`parsed1.fetch('$json')`)}`,
    'parsed-frame-index': `<iframe></iframe>${run(`frames[frames.length - 1].fetch('$json')`)}`,
    'parsed-frame-image': `<iframe id="parsed2"></iframe>${run(
      `new parsed2.contentWindow.Image().src = '$gif'`,
    )}`,
    'parsed-frame-write': `<iframe id="parsed3"></iframe>${run(
      `parsed3.contentDocument.write(${text(`<img src="$png">`)})`,
    )}`,
    'written-frame-fetch': run(
      `document.write('<iframe name="parsed4"></iframe>'); parsed4.fetch('$json')`,
    ),
  }),
  ...markup('I parsed frame of the same origin', {
    'own-frame-parsing': `<iframe src="/own/parsing.html?u=$gif"></iframe>`,
    'own-frame-later': `<iframe src="/own/later.html?u=$json"></iframe>`,
  }),
  ...markup('I element of an inline script', {
    'parse-append': run(
      `var s = document.createElement('script'); s.async = 1; s.src = '$js'; document.currentScript.before(s)`,
    ),
    'parse-pixel': run(`new Image().src = '$gif'`),
    'parse-fetch': run(`fetch('$json')`),
  }),
  ...markup(
    'I base, document.open',
    {
      'base-static': `<base href="$folder"><img src="a.png">`,
      'base-script': `<base href="$folder">${run(`new Image().src = 'a.gif'`)}`,
      'base-inserted': run(
        `document.head.append(Object.assign(document.createElement('base'), { href: '$folder' })); document.body.append(Object.assign(document.createElement('img'), { src: 'a.png' }))`,
      ),
      'document-open': run(
        `addEventListener('load', () => { document.open(); document.write(${text(`<img src="$png">`)}); document.close() })`,
      ),
      'document-open-script': run(
        `addEventListener('load', () => { document.open(); document.write(${text(`<script src="$js"></script>`)}); document.close() })`,
      ),
      'document-open-fetch': run(
        `addEventListener('load', () => { document.open(); document.write(${text(`<script>fetch('$json')</script>`)}); document.close() })`,
      ),
    },
    { alone: true },
  ),
];
