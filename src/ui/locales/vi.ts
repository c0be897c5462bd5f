import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'vi',
  title: 'Cookie và quảng cáo trên {site}',
  body: 'Chúng tôi dùng cookie, thẻ pixel và công nghệ tương tự mà trang web cần. Nếu bạn đồng ý, {us} cũng dùng chúng để đo lượt truy cập và hiển thị quảng cáo theo sở thích, lịch sử truy cập của bạn. Bạn có thể từ chối: trang vẫn hoạt động. Bạn luôn có thể đổi lựa chọn hoặc rút lại sự đồng ý trong “{settings}”.',
  us: ['chúng tôi', 'chúng tôi và 1 đối tác', 'chúng tôi và {n} đối tác'],
  accept: 'Chấp nhận tất cả',
  reject: 'Từ chối tất cả',
  manage: 'Quản lý lựa chọn',
  dismiss: 'Tiếp tục mà không chấp nhận',
  settings: 'Cài đặt quyền riêng tư',
  policy: 'Chính sách quyền riêng tư',
  partners: 'Đối tác của chúng tôi ({n})',
};
