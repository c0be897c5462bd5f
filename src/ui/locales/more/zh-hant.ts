import type { More } from '../../../core/text.js';

export const more: More = {
  heading: '您的隱私權選擇',
  intro:
    '這些資料由 {company} 負責。選用項目預設為關閉，由您自行開啟。拒絕不會限制您使用主要服務。',
  always: '一律啟用',
  save: '儲存我的選擇',
  withdraw: '撤回我的同意',
  close: '關閉且不儲存',
  status: ['您已接受所有選用 Cookie。', '您已拒絕所有選用 Cookie。', '您已接受部分選用 Cookie。'],
  change: '變更',
  isNew: '自您上次選擇後新增',
  receipt: '您的同意記錄：{id}，{time}',
  download: '下載',
  optOut: '選擇退出',
  traces: 'Cookie 與儲存空間（{n}）',
  columns: ['名稱', '用途', '期限', '類型'],
  kinds: ['Cookie', '瀏覽器儲存空間'],
  upTo: '最長 {duration}',
  session: '直到關閉瀏覽器',
  own: '記住這項選擇',
  gpc: '您的瀏覽器發出訊號，表明不得出售或分享您的資料（Global Privacy Control）。我們遵守這項訊號：除非您在此開啟，否則廣告保持關閉。',
  search: '搜尋合作夥伴',
  embed: [
    '此內容來自 {provider}。載入後，該供應商會取得您的 IP 位址，並可能儲存 Cookie。',
    '僅載入一次',
    '一律允許 {provider}',
  ],
  categories: {
    necessary: ['必要', '用於登入、安全、購物車以及記住這項選擇。'],
    preferences: ['偏好設定', '記住語言和顯示設定。'],
    analytics: ['分析', '統計造訪次數，了解哪些頁面有人使用，以便我們改進。'],
    ads: ['廣告', '顯示並衡量我們和合作夥伴的廣告。'],
    personalization: ['個人化廣告', '根據您的興趣和造訪記錄選擇廣告。'],
    embeds: ['第三方內容', '會連線至其供應商的影片、地圖和社群貼文。'],
  },
};
