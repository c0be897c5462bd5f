// Stands in for an analytics script: it knows a visitor by a cookie and counts what they look at.
(function () {
  var YEAR_AND_A_MONTH = 395 * 24 * 60 * 60;
  var HALF_AN_HOUR = 30 * 60;
  var origin = new URL(document.currentScript.src).origin;
  var property;

  function remember(name, value, seconds) {
    document.cookie = name + '=' + value + '; path=/; max-age=' + seconds + '; samesite=lax';
    return value;
  }

  function recall(name) {
    var found = document.cookie.match(new RegExp('(?:^|; )' + name + '=([^;]*)'));
    return found ? found[1] : undefined;
  }

  function visitor() {
    var id = recall('_stk') || 'v' + Date.now() + '.' + Math.floor(Math.random() * 1e9);
    return remember('_stk', id, YEAR_AND_A_MONTH);
  }

  function send(type, detail) {
    var query = new URLSearchParams({
      id: property,
      t: type,
      cid: visitor(),
      dl: location.pathname,
      d: detail || '',
    });
    navigator.sendBeacon(origin + '/collect?' + query);
  }

  window.statika = function (command, value, detail) {
    if (command === 'init') {
      property = value;
      remember('_stk_' + property, recall('_stk_' + property) || Date.now(), HALF_AN_HOUR);
      localStorage.setItem('stk.visits', Number(localStorage.getItem('stk.visits')) + 1);
    }
    if (command === 'pageview') send('pageview');
    if (command === 'event') send(value, detail);
  };
})();
