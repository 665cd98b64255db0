/** The one way in which typed content leaves the browser. */
import type { Draft } from './draft-store';

export function put(draft: Draft): Promise<Response> {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1];
  return fetch(draft.url, {
    method: 'PUT',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'X-Typed-By': draft.person,
      ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}),
    },
    body: JSON.stringify({ version: draft.version, ...draft.content }),
  });
}
