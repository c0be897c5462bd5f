document.title += ' – toko';
