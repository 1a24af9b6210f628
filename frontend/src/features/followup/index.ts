export { default as RoomFollowUp } from './components/RoomFollowUp.vue'
