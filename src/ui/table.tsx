import type { More } from '../core/text.js';
import type { Row } from './tell.js';

/**
 * Cookies and storage keys, one in a row, with the host in whose name they are: what a configuration
 * or preset names is what the page itself can delete, so that all are the site's own (first party).
 * The roles keep it a table where narrow screens get cards. Names are written from left to right in any language.
 */
export function Table({ rows, more, label }: { rows: Row[]; more: More; label: string }) {
  const columns = ['name', 'purpose', 'duration', 'kind'] as const;
  return (
    <table role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {more.columns.map((column) => (
            <th role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {columns.map((column, at) => (
              <td role="cell" data-label={more.columns[at]}>
                <bdi>{row[column]}</bdi>
                {column === 'kind' && ` · ${location.hostname}`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
