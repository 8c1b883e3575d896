import type { Sending } from './core/client';

/** As fetch, but tells how much of the body has gone: only the older way of asking can. */
export function send(url: string, { headers, body, sent, answered }: Sending): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => sent(event.loaded));
    request.upload.addEventListener('load', () => sent(body.size));
    request.addEventListener('progress', () => isFine(request) && answered(request.responseText, false));
    request.addEventListener('load', () => {
      if (isFine(request)) answered(request.responseText, true);
      resolve(new Response(request.responseText, { status: request.status }));
    });
    for (const name of ['error', 'abort', 'timeout']) {
      request.addEventListener(name, () => reject(new TypeError(`the request ended: ${name}`)));
    }
    request.send(body);
  });
}

function isFine(request: XMLHttpRequest): boolean {
  return request.status >= 200 && request.status < 300;
}
