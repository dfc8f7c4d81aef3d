import type { ComponentChildren, Ref } from 'preact';

interface Props {
  label: string;
  /** Whether what comes is read out. */
  live?: boolean;
  box?: Ref<HTMLElement>;
  children: ComponentChildren;
}

/** Something long that scrolls, also for whoever has only a keyboard. */
export function Scroll({ label, live, box, children }: Props) {
  return (
    <figure
      ref={box ?? null}
      class={live ? 'scroll log' : 'scroll'}
      aria-label={label}
      {...(live && { role: 'log' })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls it in every browser
      tabIndex={0}
    >
      {children}
    </figure>
  );
}
