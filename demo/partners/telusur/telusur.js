// Stands in for a heat map without cookies: the partner that joins with the second revision.
(function () {
  var origin = new URL(document.currentScript.src).origin;
  navigator.sendBeacon(origin + '/heat?id=T-77&w=' + innerWidth + '&dl=' + location.pathname);
})();
