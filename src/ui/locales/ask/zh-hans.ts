import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: '您在 {site} 上的隐私选择',
    body: '我们会共享（某些法律称之为“出售”）有关您访问情况的数据：{us}使用 Cookie 及类似技术来统计访问情况，并根据您在本网站和其他网站上的活动展示广告。您可以现在或随时在“{settings}”中拒绝。',
    refuse: '拒绝共享',
    keep: '继续共享',
    settings: '您的隐私选择',
    intro:
      '这些数据由 {company} 负责。已开启项目的数据可能会与合作伙伴共享，直至您将其关闭。拒绝不会限制您使用主要服务。',
    done: '您已拒绝共享。',
  },
  notice: {
    title: '关于 {site} 上的 Cookie',
    body: '本网站会将您设备中的部分信息发送给其他方：{us}将其用于统计和广告。您可以现在或随时在“{settings}”中查看发送的内容、接收方、原因以及停止方法。',
    refuse: '停止发送',
    keep: '继续发送',
    settings: '隐私设置',
    intro:
      '这些数据由 {company} 负责。已开启项目的数据会被发送，直至您将其关闭。停止发送不会限制您使用主要服务。',
    done: '您已停止发送。',
  },
};
