const film = new URLSearchParams(location.search).get('v') ?? '';
const send = (event) => navigator.sendBeacon(`/hit?${new URLSearchParams({ e: event, v: film })}`);

document.querySelector('button').addEventListener('click', () => {
  document.body.classList.add('playing');
  send('play');
});
send('view');
