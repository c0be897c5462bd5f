import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'ja',
  title: '{site}のCookieと広告',
  body: '当サイトでは、サイトの動作に必要なCookie、ピクセルタグ、類似の技術を使用しています。ご同意いただいた場合、{us}は、訪問状況の計測や、お客様の関心と訪問履歴に基づく広告の表示にもこれらを使用します。拒否することもでき、その場合もサイトはご利用いただけます。選択の変更や同意の撤回は、「{settings}」からいつでも行えます。',
  us: ['当サイト', '当サイトとパートナー1社', '当サイトとパートナー{n}社'],
  accept: 'すべて同意する',
  reject: 'すべて拒否する',
  manage: '選択を管理する',
  dismiss: '同意せずに続ける',
  settings: 'プライバシー設定',
  policy: 'プライバシーポリシー',
  partners: 'パートナー一覧（{n}社）',
};
