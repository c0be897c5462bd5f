// Stands in for a widget that shows again what the visitor has looked at.
(function () {
  var list = document.getElementById('kembali-recent');
  var seen = JSON.parse(localStorage.getItem('kembali.viewed') || '[]');
  seen.slice(0, 4).forEach(function (product) {
    var shown = document.querySelector('[data-product="' + CSS.escape(product) + '"] h3');
    var item = document.createElement('li');
    item.textContent = shown ? shown.textContent : product;
    list.append(item);
  });
  if (!seen.length) list.parentElement.hidden = true;
})();
