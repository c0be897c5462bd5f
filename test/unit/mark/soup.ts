import fc from 'fast-check';

const names =
  'a b p div span ul li table tr td select option script style textarea title xmp iframe noembed noframes noscript plaintext template svg math g mi mtext annotation-xml foreignObject desc path image img input br form button object video source body html head'.split(
    ' ',
  );
const attributes = [
  'src=/a.js',
  'SRC="/b.png"',
  "href='/c'",
  'srcset="/a 1x, /b 2x"',
  'style="color:red;background:url(/d.png)"',
  'class=x',
  'alt="<b>"',
  "title='</p>'",
  'data-x',
  '=y',
  'onclick="go()"',
  'encoding=text/html',
  'type=module',
  'content="0;url=/e"',
  'a&amp;="&lt;"',
  '{{ x }}',
];
const texts = [
  ' ',
  '\n',
  'text',
  '&amp;',
  '&#x2f;',
  '<',
  '< b',
  '</',
  '</ ',
  '<!',
  '<!-- c -->',
  '<!-->',
  '<!--->',
  '<!-- <img> --!>',
  '<![CDATA[<p>]]>',
  '<!doctype html>',
  '<?php echo 1 ?>',
  '<% if (a > b) { %>',
  '{{ "x" }}',
  '<!--[if IE]><script src=/ie.js></script><![endif]-->',
  '<!--<script>',
  '\u0000',
  '\r\n',
  'é☃𝒳',
  '-->',
  ']]>',
];

const name = fc.constantFrom(...names);
const start = fc
  .tuple(
    name,
    fc.array(fc.constantFrom(...attributes), { maxLength: 3 }),
    fc.constantFrom('', '/', ' '),
  )
  .map(([tag, all, end]) => `<${[tag, ...all].join(' ')}${end}>`);
const cut = start.map((tag) => tag.slice(0, -1));
const piece = fc.oneof(
  { weight: 6, arbitrary: start },
  { weight: 5, arbitrary: name.map((tag) => `</${tag}>`) },
  { weight: 5, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: cut },
);

/** Broken and whole HTML that asks nobody but its own site. */
export const soup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
