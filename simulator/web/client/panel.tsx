import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part of the page that folds; where there is room it begins unfolded. */
export function Panel({
  title,
  open,
  children,
}: {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  const [wide] = useState(() => matchMedia('(min-width: 1000px)').matches);
  return (
    <details class="panel" open={open ?? wide}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
