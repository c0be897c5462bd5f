// Stands in for an ad pixel: it works off the queue that the site's snippet has filled, and reports
// each event as the request of a picture.
(function () {
  var queue = window.brk.q || [];
  var account;

  function visitor() {
    var found = document.cookie.match(/(?:^|; )_brk=([^;]*)/);
    var id = found ? found[1] : 'b1.' + Date.now();
    document.cookie = '_brk=' + id + '; path=/; max-age=7776000; samesite=lax';
    return id;
  }

  function run(command, value) {
    if (command === 'init') {
      account = value;
      return;
    }
    var query = new URLSearchParams({ id: account, ev: command, v: value || '', uid: visitor() });
    new Image(1, 1).src = '{{beriklan}}/hit.gif?' + query;
  }

  window.brk = run;
  queue.forEach(function (command) {
    run.apply(null, command);
  });
})();
