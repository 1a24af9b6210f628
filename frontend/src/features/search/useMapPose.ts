import { ref, shallowRef, watch } from 'vue'
import { centred, CLOSEST, kept, shown, zoomed, type Pose, type Size } from './map'

const STEP = 1.8
const EDGE = 36
/** Less than this is a click that trembled. */
const DRAG = 5

/**
 * Where the map stands: nearer by, further off, dragged with a finger or the mouse. Goes home whenever home changes, as
 * with another province or another size of the frame.
 */
export function useMapPose(home: () => Pose, size: Size) {
  const pose = shallowRef(home())
  const dragging = ref(false)
  let start: { pointer: PointerEvent; pose: Pose } | null = null

  watch(home, (now) => (pose.value = now))

  function zoom(steps: 1 | -1): void {
    pose.value = zoomed(pose.value, steps > 0 ? STEP : 1 / STEP, size)
  }

  /** Brings a point of the drawing into the frame, when it is not there yet. */
  function reveal(spot: { x: number; y: number }): void {
    const { x, y } = shown(spot, pose.value)
    const inside = x >= EDGE && y >= EDGE && x <= size.width - EDGE && y <= size.height - EDGE
    if (!inside && pose.value.k > 1) pose.value = centred(spot.x, spot.y, pose.value.k, size)
  }

  function grab(event: PointerEvent): void {
    if (pose.value.k > 1 && event.isPrimary) start = { pointer: event, pose: pose.value }
  }

  function drag(event: PointerEvent): void {
    if (start === null) return
    const dx = event.clientX - start.pointer.clientX
    const dy = event.clientY - start.pointer.clientY
    if (!dragging.value && Math.hypot(dx, dy) < DRAG) return
    dragging.value = true
    pose.value = kept({ k: start.pose.k, x: start.pose.x + dx, y: start.pose.y + dy }, size)
  }

  function drop(): void {
    start = null
    // The click that ends a drag comes after this, and must not count as one.
    setTimeout(() => (dragging.value = false))
  }

  return {
    pose,
    dragging,
    zoom,
    reveal,
    hand: { pointerdown: grab, pointermove: drag, pointerup: drop, pointercancel: drop, pointerleave: drop },
    nearest: () => pose.value.k >= CLOSEST,
    farthest: () => pose.value.k <= 1,
  }
}
