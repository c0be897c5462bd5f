import { phaseNames } from '../when.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import type { Shown, Told } from './report.js';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Writes a finding with all that shows it. */
export const writeFinding = (finding: Told): Markup =>
  html`<section class="finding ${finding.severity}">
    <h4>
      <b>${finding.severity}</b> ${finding.rule}: ${finding.title}
      ${finding.isAccepted ? html`<em>(accepted)</em>` : ''}
    </h4>
    <dl>
      <dt>What shows it</dt>
      <dd>
        <ul>
          ${finding.evidence.map((each) => writeEvidence(each, finding))}
        </ul>
      </dd>
      <dt>What to do</dt>
      <dd>${finding.remedy}</dd>
      <dt>Source</dt>
      <dd>${finding.source}</dd>
      <dt>How sure this is</dt>
      <dd>${percent(finding.confidence)}</dd>
    </dl>
  </section>`;

function writeEvidence(evidence: Shown, { confidence }: Told): Markup {
  const { text, phase, url, partner, category, name, initiator, isAccepted } = evidence;
  const facts: (Markup | string)[] = [
    ...(phase ? [`phase: ${phaseNames[phase]}`] : []),
    ...(partner === undefined ? [] : [`partner: ${partner}${category ? ` (${category})` : ''}`]),
    ...(name === undefined ? [] : [html`name: <code>${name}</code>`]),
    ...(url === undefined ? [] : [html`address: <code>${url}</code>`]),
    ...(evidence.confidence === undefined || evidence.confidence === confidence
      ? []
      : [`how sure this is: ${percent(evidence.confidence)}`]),
    ...(isAccepted ? ['accepted'] : []),
  ];
  return html`<li>
    ${text}
    ${
      facts[0]
        ? html`<ul>
            ${facts.map((fact) => html`<li>${fact}</li>`)}
          </ul>`
        : ''
    }
    ${
      initiator?.[0]
        ? html`<details>
            <summary>Asked for by</summary>
            <ol>
              ${initiator.map((each) => html`<li><code>${each}</code></li>`)}
            </ol>
          </details>`
        : ''
    }
  </li>`;
}
