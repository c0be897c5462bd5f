const SIXTY_DAYS = 60 * 24 * 60 * 60;

export function visitor() {
  const id = document.cookie.match(/(?:^|; )_kmb=([^;]*)/)?.[1] ?? `k-${Date.now().toString(36)}`;
  document.cookie = `_kmb=${id}; path=/; max-age=${SIXTY_DAYS}; samesite=lax`;
  return id;
}
