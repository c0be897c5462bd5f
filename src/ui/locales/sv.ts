import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'sv',
  title: 'Cookies och annonser på {site}',
  body: 'Vi använder cookies, pixeltaggar och liknande tekniker som webbplatsen behöver för att fungera. Om du samtycker använder {us} dem även för att mäta besök och visa annonser utifrån dina intressen och din besökshistorik. Du kan tacka nej: webbplatsen fungerar ändå. Du kan när som helst ändra ditt val eller återkalla ditt samtycke under ”{settings}”.',
  us: ['vi', 'vi och 1 partner', 'vi och {n} partner'],
  accept: 'Acceptera alla',
  reject: 'Avvisa alla',
  manage: 'Hantera val',
  dismiss: 'Fortsätt utan att acceptera',
  settings: 'Integritetsinställningar',
  policy: 'Integritetspolicy',
  partners: 'Våra partner ({n})',
};
