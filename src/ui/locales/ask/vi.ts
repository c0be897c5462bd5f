import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Lựa chọn quyền riêng tư trên {site}',
    body: 'Chúng tôi chia sẻ (theo một số luật là “bán”) dữ liệu về lượt truy cập của bạn: {us} dùng cookie và công nghệ tương tự để đo lượt truy cập và hiển thị quảng cáo theo hoạt động của bạn ở đây và trên các trang web khác. Bạn có thể từ chối ngay hoặc bất cứ lúc nào trong “{settings}”.',
    refuse: 'Từ chối chia sẻ',
    keep: 'Tiếp tục chia sẻ',
    settings: 'Lựa chọn của bạn về quyền riêng tư',
    intro:
      '{company} chịu trách nhiệm về dữ liệu này. Dữ liệu của các mục đang bật có thể được chia sẻ với đối tác cho đến khi bạn tắt. Việc từ chối không hạn chế các dịch vụ chính.',
    done: 'Bạn đã từ chối việc chia sẻ.',
  },
  notice: {
    title: 'Về cookie trên {site}',
    body: 'Trang web này gửi một số thông tin từ thiết bị của bạn cho bên khác: {us} dùng thông tin đó để đo lường và quảng cáo. Bạn có thể xem những gì được gửi, gửi cho ai, vì sao và cách dừng lại, ngay bây giờ hoặc bất cứ lúc nào, trong “{settings}”.',
    refuse: 'Dừng gửi',
    keep: 'Tiếp tục gửi',
    settings: 'Cài đặt quyền riêng tư',
    intro:
      '{company} chịu trách nhiệm về dữ liệu này. Dữ liệu của các mục đang bật được gửi cho đến khi bạn tắt. Việc dừng gửi không hạn chế các dịch vụ chính.',
    done: 'Bạn đã dừng việc gửi.',
  },
};
