import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'zh-Hans',
  title: '{site} 上的 Cookie 和广告',
  body: '我们使用本网站运行所必需的 Cookie、像素标签及类似技术。如果您同意，{us}还会使用这些技术来统计访问情况，并根据您的兴趣和访问记录展示广告。您可以拒绝，拒绝后仍可使用本网站。您可以随时在“{settings}”中更改选择或撤回同意。',
  us: ['我们', '我们和 1 家合作伙伴', '我们和 {n} 家合作伙伴'],
  accept: '全部接受',
  reject: '全部拒绝',
  manage: '管理选项',
  dismiss: '不接受并继续',
  settings: '隐私设置',
  policy: '隐私政策',
  partners: '我们的合作伙伴（{n}）',
};
