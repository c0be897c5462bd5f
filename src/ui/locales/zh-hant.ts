import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'zh-Hant',
  title: '{site} 上的 Cookie 與廣告',
  body: '我們使用本網站運作所需的 Cookie、像素標記及類似技術。若您同意，{us}也會使用這些技術來統計造訪情況，並根據您的興趣和造訪記錄顯示廣告。您可以拒絕，拒絕後仍可使用本網站。您可以隨時在「{settings}」中變更選擇或撤回同意。',
  us: ['我們', '我們和 1 家合作夥伴', '我們和 {n} 家合作夥伴'],
  accept: '全部接受',
  reject: '全部拒絕',
  manage: '管理選項',
  dismiss: '不接受並繼續',
  settings: '隱私權設定',
  policy: '隱私權政策',
  partners: '我們的合作夥伴（{n}）',
};
