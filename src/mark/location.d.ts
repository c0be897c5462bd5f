// core reads hosts in the page's window; here nothing calls that.
declare const location: { readonly href: string };
