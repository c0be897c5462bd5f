/** Takes out what would steer a terminal: names of cookies and addresses are the page's to choose. */
export const tame = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- those are what is taken out
  text.replace(/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '�');
