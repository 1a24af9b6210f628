export { registerInvited } from './api'
export { default as AccountMenu } from './components/AccountMenu.vue'
export { default as InvitedFields } from './components/InvitedFields.vue'
export { accountRoutes } from './routes'
