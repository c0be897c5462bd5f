import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Lựa chọn của bạn về quyền riêng tư',
  intro:
    '{company} chịu trách nhiệm về dữ liệu này. Các mục không bắt buộc sẽ tắt cho đến khi bạn bật. Việc từ chối không hạn chế các dịch vụ chính.',
  always: 'Luôn bật',
  save: 'Lưu lựa chọn của tôi',
  withdraw: 'Rút lại sự đồng ý của tôi',
  close: 'Đóng mà không lưu',
  status: [
    'Bạn đã chấp nhận tất cả cookie không bắt buộc.',
    'Bạn đã từ chối tất cả cookie không bắt buộc.',
    'Bạn đã chấp nhận một số cookie không bắt buộc.',
  ],
  change: 'Thay đổi',
  isNew: 'Mới kể từ lần chọn trước của bạn',
  receipt: 'Bản ghi sự đồng ý của bạn: {id}, {time}',
  download: 'Tải xuống',
  optOut: 'Từ chối (opt-out)',
  traces: 'Cookie và dữ liệu lưu trữ ({n})',
  columns: ['Tên', 'Mục đích', 'Thời hạn', 'Loại'],
  kinds: ['Cookie', 'Bộ nhớ trình duyệt'],
  upTo: 'tối đa {duration}',
  session: 'cho đến khi đóng trình duyệt',
  own: 'ghi nhớ lựa chọn này',
  gpc: 'Trình duyệt của bạn báo rằng dữ liệu của bạn không được bán hay chia sẻ (Global Privacy Control). Chúng tôi tuân theo tín hiệu này: quảng cáo sẽ tắt trừ khi bạn bật tại đây.',
  search: 'Tìm đối tác',
  embed: [
    'Nội dung này đến từ {provider}. Khi bạn tải, nhà cung cấp sẽ nhận được địa chỉ IP của bạn và có thể lưu cookie.',
    'Tải một lần',
    'Luôn cho phép {provider}',
  ],
  categories: {
    necessary: ['Cần thiết', 'Đăng nhập, bảo mật, giỏ hàng, ghi nhớ lựa chọn này.'],
    preferences: ['Tùy chọn cá nhân', 'Ghi nhớ ngôn ngữ và cài đặt hiển thị.'],
    analytics: [
      'Phân tích',
      'Đếm lượt truy cập và xem trang nào được sử dụng, nhằm cải thiện các trang đó.',
    ],
    ads: ['Quảng cáo', 'Hiển thị và đo lường quảng cáo của chúng tôi và các đối tác.'],
    personalization: [
      'Cá nhân hóa quảng cáo',
      'Dùng sở thích và lịch sử truy cập của bạn để chọn quảng cáo.',
    ],
    embeds: [
      'Nội dung của bên thứ ba',
      'Video, bản đồ, bài đăng mạng xã hội có kết nối với nhà cung cấp.',
    ],
  },
};
