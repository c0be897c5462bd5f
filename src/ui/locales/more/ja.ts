import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'プライバシーに関する選択',
  intro:
    'このデータの管理責任者は{company}です。任意の項目は、お客様がオンにするまでオフになっています。拒否しても、主なサービスの利用は制限されません。',
  always: '常に有効',
  save: '選択を保存する',
  withdraw: '同意を撤回する',
  close: '保存せずに閉じる',
  status: [
    '任意のCookieすべてに同意しています。',
    '任意のCookieをすべて拒否しています。',
    '任意のCookieの一部に同意しています。',
  ],
  change: '変更',
  isNew: '前回の選択後に追加',
  receipt: '同意の記録：{id}、{time}',
  download: 'ダウンロード',
  optOut: 'オプトアウト',
  traces: 'Cookieとストレージ（{n}）',
  columns: ['名前', '目的', '期間', '種類'],
  kinds: ['Cookie', 'ブラウザのストレージ'],
  upTo: '最長{duration}',
  session: 'ブラウザを閉じるまで',
  own: 'この選択の記憶',
  search: 'パートナーを検索',
  embed: [
    'このコンテンツは{provider}が提供しています。読み込むと、お客様のIPアドレスが提供元に送信され、Cookieが保存されることがあります。',
    '今回だけ読み込む',
    '{provider}を常に許可する',
  ],
  categories: {
    necessary: ['必須', 'ログイン、セキュリティ、カート、この選択の記憶に使用します。'],
    preferences: ['設定の保存', '言語や表示の設定を記憶します。'],
    analytics: [
      'アクセス解析',
      '訪問数を数え、どのページが利用されているかを把握して改善に役立てます。',
    ],
    ads: ['広告', '当サイトとパートナーの広告を表示し、効果を計測します。'],
    personalization: [
      '広告のパーソナライズ',
      'お客様の関心と訪問履歴をもとに、表示する広告を選びます。',
    ],
    embeds: ['外部コンテンツ', '動画、地図、SNSの投稿など、提供元に接続するコンテンツです。'],
  },
};
