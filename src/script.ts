import { boot } from './boot.js';

// What only some visits need stands beside the head script.
boot((base) => {
  const text = (language: string) => import(`${base}locales/${language}.js`);
  return {
    desk: (language) =>
      Promise.all([import(`${base}ui.js`), text(language).catch(() => text('en'))]),
    problems: () => import(`${base}problems.js`),
  };
});
