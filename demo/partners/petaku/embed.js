const place = new URLSearchParams(location.search).get('place') ?? '';
navigator.sendBeacon(`/hit?${new URLSearchParams({ e: 'view', place })}`);
