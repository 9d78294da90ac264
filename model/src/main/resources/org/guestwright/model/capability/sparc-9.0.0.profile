arch sparc
version 9000000
flag sdl
flag spice
flag scsi-disk.channel
flag scsi-block
flag seccomp-sandbox
flag vnc
flag rng-random
flag rng-egd
flag migrate-rdma
flag spice-gl
flag spice-rendernode
flag chardev-reconnect
flag nbd-tls
flag pr-manager-helper
flag screendump_device
flag egl-headless
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag egl-headless.rendernode
flag memory-backend-file.pmem
flag nbd-bitmap
flag migration-file-drop-cache
flag dbus-vmstate
flag incremental-backup
flag drive-nvme
flag smp-dies
flag rng-builtin
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag blockdev-reopen
flag fsdev.multidevs
flag aio.io_uring
flag tcg
flag numa.hmat
flag block-export-add
flag netdev.vhost-vdpa
flag ncr53c90
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag input-linux
flag confidential-guest-support
flag set-action
flag memory-backend-file.reserve
flag netdev.json
flag query-dirty-rate
flag rbd-encryption
flag sev-guest-kernel-hashes
flag device.json+hotplug
flag calc-dirty-rate
flag dirtyrate-param.mode
flag blockdev.nbd.tls-hostname
flag memory-backend-file.prealloc-threads
flag chardev.qemu-vdagent
flag display-dbus
flag iothread.thread-pool-max
flag migration.blocked-reasons
flag query-stats
flag query-stats-schemas
flag thread-context
flag screenshot-format-png
flag netdev.stream
flag cryptodev-backend-lkcf
flag netdev.stream.reconnect
flag rbd-encryption-layering
flag rbd-encryption-luks-any
flag qcow2-discard-no-unref
flag run-with.async-teardown
flag virtio-blk-vhost-vdpa
flag smp-clusters
flag blockjob.backing-mask-protocol
flag display-reload
flag netdev.user
machine tcg SS-5 max-cpus=1 default acpi=no cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram
machine tcg SS-20 max-cpus=4 acpi=no cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram
machine tcg LX max-cpus=1 acpi=no cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram
machine tcg SPARCClassic max-cpus=1 acpi=no cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram
machine tcg leon3_generic max-cpus=4 acpi=no cpu=LEON3-sparc-cpu ram=leon3.ram
machine tcg SPARCbook max-cpus=1 acpi=no cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram
machine tcg SS-4 max-cpus=1 acpi=no cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram
machine tcg SS-600MP max-cpus=4 acpi=no cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram
machine tcg SS-10 max-cpus=4 acpi=no cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram
machine tcg Voyager max-cpus=1 acpi=no cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram
