import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: '您在 {site} 上的隱私權選擇',
    body: '我們會分享（部分法律稱之為「出售」）有關您造訪情況的資料：{us}使用 Cookie 及類似技術來統計造訪情況，並根據您在本網站和其他網站上的活動顯示廣告。您可以現在或隨時在「{settings}」中拒絕。',
    refuse: '拒絕分享',
    keep: '繼續分享',
    settings: '您的隱私權選擇',
    intro:
      '這些資料由 {company} 負責。已開啟項目的資料可能會與合作夥伴分享，直到您將其關閉。拒絕不會限制您使用主要服務。',
    done: '您已拒絕分享。',
  },
  notice: {
    title: '關於 {site} 上的 Cookie',
    body: '本網站會將您裝置中的部分資訊傳送給其他方：{us}將其用於統計和廣告。您可以現在或隨時在「{settings}」中查看傳送的內容、接收方、原因以及停止方式。',
    refuse: '停止傳送',
    keep: '繼續傳送',
    settings: '隱私權設定',
    intro:
      '這些資料由 {company} 負責。已開啟項目的資料會傳送，直到您將其關閉。停止傳送不會限制您使用主要服務。',
    done: '您已停止傳送。',
  },
};
