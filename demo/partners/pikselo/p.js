// Stands in for a second ad pixel, whose vendor hands out one snippet to paste whole.
(function () {
  var pks = window.pks;
  var account;

  function visitor() {
    var found = document.cookie.match(/(?:^|; )_pks=([^;]*)/);
    var id = found ? found[1] : 'p' + Math.random().toString(36).slice(2);
    document.cookie = '_pks=' + id + '; path=/; max-age=7776000; samesite=lax';
    return id;
  }

  pks.run = function (command, value, detail) {
    if (command === 'init') {
      account = value;
      return;
    }
    var query = new URLSearchParams({ id: account, e: value, d: detail || '', u: visitor() });
    new Image(1, 1).src = '{{pikselo}}/p.gif?' + query;
  };
  pks.queue.splice(0).forEach(function (command) {
    pks.run.apply(null, command);
  });
})();
