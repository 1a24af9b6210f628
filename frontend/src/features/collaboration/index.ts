import { defineAsyncComponent } from 'vue'

export { default as LetterAnswer } from './components/LetterAnswer.vue'
export { default as ProposalInvitation } from './components/ProposalInvitation.vue'
export { collaborationRoutes } from './routes'

/** Opens over any page; loaded when it is first opened. */
export const ProposalDialog = defineAsyncComponent(() => import('./components/ProposalDialog.vue'))
