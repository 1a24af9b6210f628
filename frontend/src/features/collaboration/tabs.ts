import type { RouteComponent } from 'vue-router'
import type { Collaboration } from '@/platform/wire'
import { progressOf } from './model'

/** A part of the room. Its component is given the `room` and says `changed` when it wrote something. */
export interface RoomTab {
  /** The end of its address, and the key of its label. */
  path: string
  component: () => Promise<RouteComponent>
  /** Not for guests. */
  members?: boolean
  /** How many things wait in it. */
  count?: (room: Collaboration) => number
}

/** The parts of a room as they stand beside each other. */
export const roomTabs: readonly RoomTab[] = [
  { path: '', component: () => import('./views/tabs/OverviewTab.vue') },
  {
    path: 'verwachtingen',
    component: () => import('./views/tabs/ExpectationsTab.vue'),
    count: (room) => (room.state === 'ALIGNING' ? progressOf(room.expectations).missing : 0),
  },
  { path: 'voorwaarden', component: () => import('./views/tabs/TermsTab.vue') },
  {
    path: 'berichten',
    component: () => import('./views/tabs/MessagesTab.vue'),
    count: (room) => room.unread,
  },
  { path: 'bezoeken', component: () => import('./views/tabs/VisitsTab.vue') },
  {
    path: 'papieren',
    component: () => import('./views/tabs/PapersTab.vue'),
    members: true,
    count: (room) => room.missingPapers.length,
  },
  {
    path: 'opvolging',
    component: () => import('./views/tabs/FollowUpTab.vue'),
    count: (room) => (room.allowed.includes('evaluate') ? 1 : 0),
  },
]

/** Where a part of a room is. */
export function pathOf(room: Pick<Collaboration, 'id'>, tab = ''): string {
  return `/samenwerking/${room.id}${tab && `/${tab}`}`
}
