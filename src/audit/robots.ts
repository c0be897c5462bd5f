import robotsParser from 'robots-parser';

/** Says why robots.txt bars an address, if it does (RFC 9309): a server that fails to tell bars all. */
export async function findBar(url: string, agent: string): Promise<string | undefined> {
  const file = new URL('/robots.txt', url).href;
  let answer: Response | undefined;
  let text: string;
  try {
    answer = await fetch(file, {
      headers: { 'user-agent': agent },
      signal: AbortSignal.timeout(10_000),
    });
    text = answer.ok ? await answer.text() : '';
  } catch {
    // Where nothing answers, the page itself will show it.
    return answer && `${file} breaks off, which bars every address`;
  }
  if (answer.status >= 500) return `${file} answers ${answer.status}, which bars every address`;
  if (!answer.ok) return undefined;
  const rules = robotsParser(file, text);
  if (rules.isAllowed(url, agent) !== false) return undefined;
  const line = rules.getMatchingLineNumber(url, agent);
  return `${file} disallows it${line > 0 ? ` in line ${line}` : ''}`;
}
