import robotsParser from 'robots-parser';

/** Says why robots.txt bars an address, if it does (RFC 9309): a server that fails to tell bars all. */
export async function findBar(url: string, agent: string): Promise<string | undefined> {
  const file = new URL('/robots.txt', url).href;
  let answer: Response;
  try {
    answer = await fetch(file, {
      headers: { 'user-agent': agent },
      signal: AbortSignal.timeout(10_000),
    });
  } catch {
    return undefined; // The page itself will show whether its server answers.
  }
  if (answer.status >= 500) return `${file} answers ${answer.status}, which bars every address`;
  if (!answer.ok) return undefined;
  const rules = robotsParser(file, await answer.text());
  if (rules.isAllowed(url, agent) !== false) return undefined;
  const line = rules.getMatchingLineNumber(url, agent);
  return `${file} disallows it${line > 0 ? ` in line ${line}` : ''}`;
}
