import type { CategoryConfig } from '../core/config.js';
import type { Act, View } from './view.js';
import { fill } from './fill.js';

/** As styles.ts has it: made important, in the same layer. */
export const css = `[data-izin-ui]{
& dialog{width:44em;max-width:100vw;max-height:100dvh;padding:1.25em;border-radius:.5em;&::backdrop{background:#0009;}}
& fieldset{margin:1em 0;padding:.75em 1em;border:1px solid;border-radius:.5em;min-width:0;}
& :is(label,summary){line-height:2;}
& input{width:1.25em;height:1.25em;margin-inline:0 .5em;vertical-align:middle;}
& .izin-end{position:sticky;bottom:-1.25em;padding:.75em 0;background:Canvas;grid-template-columns:repeat(auto-fit,minmax(8em,1fr));}}`;

/** The second layer: each category and each partner on its own, off until turned on. */
export function Preferences(view: View & { act: Act }) {
  const { settings, state, text, act } = view;
  const { site, categories } = settings;
  const button = (action: 'reject' | 'accept' | 'save' | 'withdraw' | 'close') => (
    <button type="button" data-izin-action={action} onClick={act}>
      {text[action]}
    </button>
  );
  return (
    <dialog data-izin-layer="preferences" aria-labelledby="izin-heading" lang={text.lang}>
      <h2 id="izin-heading" tabIndex={-1} autofocus>
        {text.heading}
      </h2>
      <p>{fill(text.intro, { company: site.controller || site.name || location.hostname })}</p>
      <div class="izin-choices">
        {button('reject')}
        {button('accept')}
      </div>
      <form onChange={follow}>
        {[{ id: 'necessary' }, ...categories].map((category) => (
          <Category {...view} category={category} />
        ))}
      </form>
      <div class="izin-choices izin-end">
        {button('save')}
        {state.decision && button('withdraw')}
        {button('close')}
      </div>
      <p>{site.policyUrl && <a href={site.policyUrl}>{text.policy}</a>}</p>
    </dialog>
  );
}

function Category({ category, settings, state, text }: View & { category: CategoryConfig }) {
  const { id } = category;
  const [label = id, purpose] = text.categories[id] ?? [];
  const partners = settings.partners.filter((partner) => partner.category === id);
  const isNecessary = id === 'necessary';
  return (
    <fieldset>
      <legend>{category.label ?? label}</legend>
      <p id={`izin-${id}`}>{category.text ?? purpose}</p>
      {isNecessary ? (
        <p>{text.always}</p>
      ) : (
        <label>
          <input
            type="checkbox"
            name={id}
            data-izin-category={id}
            aria-describedby={`izin-${id}`}
            checked={state.categories[id]}
          />
          {category.label ?? label}
        </label>
      )}
      {partners.length > 0 && (
        <details>
          <summary>{fill(text.partners, { n: partners.length })}</summary>
          {partners.map((partner) => (
            <p>
              <label>
                {!isNecessary && (
                  <input
                    type="checkbox"
                    name={partner.id}
                    data-izin-partner={partner.id}
                    data-of={id}
                    checked={state.partners[partner.id]}
                  />
                )}
                {partner.name}
              </label>{' '}
              {partner.policyUrl && (
                <a href={partner.policyUrl} aria-label={`${text.policy}: ${partner.name}`}>
                  {text.policy}
                </a>
              )}
            </p>
          ))}
        </details>
      )}
    </fieldset>
  );
}

/** Keeps the boxes consistent: a category takes its partners along. */
function follow({ target, currentTarget }: Event): void {
  const { checked, name } = target as HTMLInputElement;
  const boxes = [...(currentTarget as HTMLFormElement).querySelectorAll('input')];
  const set = (id: string) => {
    for (const box of boxes) if (box.name === id || box.dataset['of'] === id) box.checked = checked;
  };
  if (boxes.some((box) => box.dataset['izinCategory'] === name)) set(name);
  // Ads by interest are ads first.
  if (checked && name === 'personalization')
    for (const box of boxes) if (box.name === 'ads') box.checked = true;
  if (!checked && name === 'ads') set('personalization');
}
