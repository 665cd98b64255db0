/** Tells the page that the server knows nobody here any more; the dialog that asks to sign in again listens. */
export const SESSION_OVER = 'par-session-over';

export function sessionOver(): void {
  window.dispatchEvent(new CustomEvent(SESSION_OVER));
}
