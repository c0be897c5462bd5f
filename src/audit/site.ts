/** Names the site of a host, as far as a name tells: its last two labels, or three under such as `co.id`. */
export function siteOf(host: string): string {
  const name = host.replace(/^\.|\.$/g, '');
  // An address of numbers, or a name without dots, is its own site.
  if (/^[\d.]+$|^\[|^[^.]+$/.test(name)) return name;
  const labels = name.split('.');
  const isNested =
    /\.(ac|co|com|edu|go|gob|gov|gouv|id|ltd|mil|my|ne|net|nom|or|org|sch|web)\.[a-z]{2}$/.test(
      `.${name}`,
    );
  return labels.slice(isNested ? -3 : -2).join('.');
}
