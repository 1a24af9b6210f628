import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

type Part = Readonly<Ref<HTMLElement | null>>

/**
 * A sheet under a button. Leaving both, with the pointer, with Tab or with Escape, closes it.
 *
 * @param root holds the button and the sheet
 */
export function useSheet(root: Part, button: Part) {
  const open = ref(false)

  function leave(event: FocusEvent | PointerEvent): void {
    const to = event instanceof FocusEvent ? event.relatedTarget : event.target
    if (to instanceof Node && !root.value?.contains(to)) open.value = false
  }

  /** Closes it and goes back to its button. */
  function close(): void {
    open.value = false
    button.value?.focus()
  }

  function escape(event: KeyboardEvent): void {
    if (open.value && event.key === 'Escape') close()
  }

  onMounted(() => {
    root.value?.addEventListener('focusout', leave)
    document.addEventListener('pointerdown', leave)
    document.addEventListener('keydown', escape)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('pointerdown', leave)
    document.removeEventListener('keydown', escape)
  })

  return { open, close }
}
