import { markup, script } from '../vector.js';

/** Ways to leave for another site: out of a gate's reach, and measured so that nobody has to guess. */
export const navigationVectors = [
  ...script(
    'N navigation of the page',
    {
      location: `location = '$html'`,
      'location-href': `location.href = '$html'`,
      'location-assign': `location.assign('$html')`,
      'location-replace': `location.replace('$html')`,
      'anchor-click': `const a = make('a', { href: '$html' }); box().append(a); a.click()`,
      'form-submit': `const f = make('form', { action: '$html' }); box().append(f); f.submit()`,
      'meta-refresh': `document.head.append(make('meta', { httpEquiv: 'refresh', content: '0;url=$html' }))`,
    },
    { alone: true },
  ),
  ...markup(
    'N navigation of the page',
    { 'meta-refresh-static': `<meta http-equiv="refresh" content="0;url=$html">` },
    { alone: true },
  ),
  ...script(
    'N new window',
    {
      open: `open('$html')`,
      'open-blank': `open('').location = '$html'`,
      'open-realm': `open('').fetch('$json')`,
      'anchor-blank': `make('a', { href: '$html', target: '_blank' }).click()`,
    },
    { alone: true },
  ),
];
