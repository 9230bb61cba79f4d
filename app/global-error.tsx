'use client';

/**
 * When even the frame fails in the browser, after the page was open. Nothing is known here, not the language: the
 * name leads back to the first page. A page that fails on the server is answered in words by the listener.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <h1>
          <a href="/">Heard</a>
        </h1>
      </body>
    </html>
  );
}
