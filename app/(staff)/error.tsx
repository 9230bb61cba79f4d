'use client';

/** When a page fails after it was open: what happened, in words the page brought along, and a way to try again. */
export default function StaffError() {
  const words = typeof document === 'undefined' ? undefined : document.getElementById('error-words')?.dataset;
  return (
    <div role="alert">
      <h1>{words?.title}</h1>
      <p className="lead">{words?.text}</p>
      <p className="actions">
        <a className="btn" href="?">
          {words?.again}
        </a>
      </p>
    </div>
  );
}
