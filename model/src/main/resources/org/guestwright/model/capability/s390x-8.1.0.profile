arch s390x
version 8001000
flag kvm
flag sdl
flag usb-hub
flag virtio-blk-pci.scsi
flag scsi-disk.channel
flag scsi-block
flag virtio-scsi-pci
flag seccomp-sandbox
flag vnc
flag s390-sclp
flag usb-serial
flag virtio-rng
flag rng-random
flag rng-egd
flag virtio-ccw
flag pci-bridge
flag vfio-pci
flag usb-storage
flag usb-kbd
flag usb-audio
flag migrate-rdma
flag virtio-net
flag virtio-gpu
flag virtio-keyboard
flag virtio-mouse
flag virtio-tablet
flag virtio-input-host
flag virtio-balloon-pci.deflate-on-oom
flag vhost-scsi
flag query-cpu-model-expansion
flag query-cpu-definitions
flag qemu-xhci
flag chardev-reconnect
flag sclplmconsole
flag virtio-gpu-ccw
flag virtio-keyboard-ccw
flag virtio-mouse-ccw
flag virtio-tablet-ccw
flag nbd-tls
flag pr-manager-helper
flag vfio-ccw
flag screendump_device
flag vhost-vsock
flag egl-headless
flag vfio-ap
flag zpci
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag egl-headless.rendernode
flag virtio-pci-non-transitional
flag nbd-bitmap
flag migration-file-drop-cache
flag dbus-vmstate
flag vhost-user-gpu
flag incremental-backup
flag query-cpu-model-baseline
flag query-cpu-model-comparison
flag drive-nvme
flag smp-dies
flag rng-builtin
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag blockdev-reopen
flag fsdev.multidevs
flag aio.io_uring
flag tcg
flag virtio-blk-pci.scsi.default.disabled
flag numa.hmat
flag virtio-balloon.free-page-reporting
flag block-export-add
flag netdev.vhost-vdpa
flag vhost-user-fs.bootindex
flag vhost-user-blk
flag cpu-max
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag acpi-index
flag input-linux
flag confidential-guest-support
flag s390-pv-guest
flag set-action
flag virtio-blk.queue-size
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
flag virtio-iommu-pci
flag virtio-iommu.boot-bypass
flag virtio-net.rss
flag display-dbus
flag iothread.thread-pool-max
flag migration.blocked-reasons
flag query-stats
flag query-stats-schemas
flag thread-context
flag screenshot-format-png
flag netdev.stream
flag virtio-crypto
flag netdev.stream.reconnect
flag virtio-gpu.blob
flag rbd-encryption-layering
flag rbd-encryption-luks-any
flag qcow2-discard-no-unref
flag run-with.async-teardown
flag smp-clusters
flag display-reload
flag usb-mtp
flag netdev.user
machine kvm s390-ccw-virtio-8.1 alias=s390-ccw-virtio max-cpus=248 default hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-8.1 alias=s390-ccw-virtio max-cpus=248 default hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-7.2 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-7.2 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-4.0 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-4.0 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-5.2 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-5.2 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm,tcg x-remote max-cpus=1 acpi=no
machine kvm s390-ccw-virtio-3.1 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-3.1 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.6 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.6 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.12 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.12 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.9 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.9 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-8.0 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-8.0 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-6.0 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-6.0 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-7.1 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-7.1 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-5.1 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-5.1 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-3.0 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-3.0 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-4.2 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-4.2 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.5 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.5 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.11 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.11 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.8 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.8 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-7.0 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-7.0 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-5.0 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-5.0 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-6.2 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-6.2 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-4.1 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-4.1 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.4 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.4 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.10 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.10 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.7 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.7 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-6.1 max-cpus=248 hotplug-cpus acpi=no cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-6.1 max-cpus=248 hotplug-cpus acpi=no cpu=qemu-s390x-cpu ram=s390.ram
cpu kvm gen16a type=gen16a-s390x-cpu usable=no blockers=cmm,paie,pai,rdp,beareh,vxpdeh2,nnpa,mepoch,edat2,ri,ipter,mepochptff,type
cpu tcg gen16a type=gen16a-s390x-cpu usable=no blockers=kma-gcm-eaes-256,kma-gcm-eaes-192,kma-gcm-eaes-128,kma-gcm-aes-256,kma-gcm-aes-192,kma-gcm-aes-128,prno-trng-qrtcr,ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,paie,pai,rdp,beareh,vxpdeh2,nnpa,etoken,vxpdeh,mepoch,vxpd,gs,ppa15,dfppc,edat2,sthyi,te,ri,tsi,sema,eec,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,ipter,edat,asnlxr,deflate,mepochptff,msa9_pckmo,msa9,msa6,msa1,gen13ptff,tods,type
cpu kvm,tcg z800-base type=z800-base-s390x-cpu usable=yes
cpu kvm z890.2-base type=z890.2-base-s390x-cpu usable=yes
cpu tcg z890.2-base type=z890.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z9EC.2 type=z9EC.2-s390x-cpu usable=no blockers=cmm
cpu tcg z9EC.2 type=z9EC.2-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,hfpue,hfpm,asnlxr,msa1,tods
cpu kvm z13.2 type=z13.2-s390x-cpu usable=no blockers=cmm,edat2,ri,ipter
cpu tcg z13.2 type=z13.2-s390x-cpu usable=no blockers=ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,dfppc,edat2,sthyi,te,ri,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,gen13ptff,tods
cpu kvm z990.5-base type=z990.5-base-s390x-cpu usable=yes
cpu tcg z990.5-base type=z990.5-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z9BC-base type=z9BC-base-s390x-cpu usable=yes
cpu tcg z9BC-base type=z9BC-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,hfpue,hfpm,asnlxr,tods
cpu kvm z890 type=z890-s390x-cpu usable=yes
cpu tcg z890 type=z890-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z890.2 type=z890.2-s390x-cpu usable=yes
cpu tcg z890.2 type=z890.2-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z9BC type=z9BC-s390x-cpu usable=no blockers=cmm
cpu tcg z9BC type=z9BC-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,hfpue,hfpm,asnlxr,msa1,tods
cpu kvm z196 type=z196-s390x-cpu usable=no blockers=cmm,ipter
cpu tcg z196 type=z196-s390x-cpu usable=no blockers=pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,sthyi,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,tods
cpu kvm z13 type=z13-s390x-cpu usable=no blockers=cmm,edat2,ri,ipter
cpu tcg z13 type=z13-s390x-cpu usable=no blockers=ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,dfppc,edat2,sthyi,te,ri,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,gen13ptff,tods
cpu kvm z13s type=z13s-s390x-cpu usable=no blockers=cmm,edat2,ri,ipter
cpu tcg z13s type=z13s-s390x-cpu usable=no blockers=ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,dfppc,edat2,sthyi,te,ri,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,gen13ptff,tods
cpu kvm,tcg host type=host-s390x-cpu usable=yes
cpu kvm gen16b-base type=gen16b-base-s390x-cpu usable=no blockers=type
cpu tcg gen16b-base type=gen16b-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,tsi,sema,eec,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,asnlxr,gen13ptff,tods,type
cpu kvm z990.3 type=z990.3-s390x-cpu usable=yes
cpu tcg z990.3 type=z990.3-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z13s-base type=z13s-base-s390x-cpu usable=yes
cpu tcg z13s-base type=z13s-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,gen13ptff,tods
cpu kvm gen15a type=gen15a-s390x-cpu usable=no blockers=cmm,mepoch,edat2,ri,ipter,mepochptff
cpu tcg gen15a type=gen15a-s390x-cpu usable=no blockers=kma-gcm-eaes-256,kma-gcm-eaes-192,kma-gcm-eaes-128,kma-gcm-aes-256,kma-gcm-aes-192,kma-gcm-aes-128,prno-trng-qrtcr,ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,etoken,vxpdeh,mepoch,vxpd,gs,ppa15,dfppc,edat2,sthyi,te,ri,tsi,sema,eec,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,ipter,edat,asnlxr,deflate,mepochptff,msa9_pckmo,msa9,msa6,msa1,gen13ptff,tods
cpu kvm z9EC type=z9EC-s390x-cpu usable=no blockers=cmm
cpu tcg z9EC type=z9EC-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,hfpue,hfpm,asnlxr,msa1,tods
cpu kvm z14ZR1-base type=z14ZR1-base-s390x-cpu usable=yes
cpu tcg z14ZR1-base type=z14ZR1-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,tsi,sema,eec,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,gen13ptff,tods
cpu kvm z14.2-base type=z14.2-base-s390x-cpu usable=yes
cpu tcg z14.2-base type=z14.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,tsi,sema,eec,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,gen13ptff,tods
cpu kvm,tcg z900.3-base type=z900.3-base-s390x-cpu usable=yes
cpu kvm z13.2-base type=z13.2-base-s390x-cpu usable=yes
cpu tcg z13.2-base type=z13.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,gen13ptff,tods
cpu kvm z196.2-base type=z196.2-base-s390x-cpu usable=yes
cpu tcg z196.2-base type=z196.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,tods
cpu kvm zBC12-base type=zBC12-base-s390x-cpu usable=yes
cpu tcg zBC12-base type=zBC12-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,tods
cpu kvm z9BC.2-base type=z9BC.2-base-s390x-cpu usable=yes
cpu tcg z9BC.2-base type=z9BC.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,hfpue,hfpm,asnlxr,tods
cpu kvm,tcg z900.2-base type=z900.2-base-s390x-cpu usable=yes
cpu kvm zEC12 type=zEC12-s390x-cpu usable=no blockers=cmm,edat2,ri,ipter
cpu tcg zEC12 type=zEC12-s390x-cpu usable=no blockers=pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,edat2,sthyi,te,ri,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,tods
cpu kvm z9EC.3 type=z9EC.3-s390x-cpu usable=no blockers=cmm
cpu tcg z9EC.3 type=z9EC.3-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,hfpue,hfpm,asnlxr,msa1,tods
cpu kvm,tcg z900 type=z900-s390x-cpu usable=yes
cpu kvm z114-base type=z114-base-s390x-cpu usable=yes
cpu tcg z114-base type=z114-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,tods
cpu kvm zEC12-base type=zEC12-base-s390x-cpu usable=yes
cpu tcg zEC12-base type=zEC12-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,tods
cpu kvm z10EC.2 type=z10EC.2-s390x-cpu usable=no blockers=cmm
cpu tcg z10EC.2 type=z10EC.2-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-aes-256,km-aes-192,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-aes-256,kmc-aes-192,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,edat,asnlxr,msa1,tods
cpu kvm z10EC-base type=z10EC-base-s390x-cpu usable=yes
cpu tcg z10EC-base type=z10EC-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,asnlxr,tods
cpu kvm,tcg z900.3 type=z900.3-s390x-cpu usable=yes
cpu kvm z14ZR1 type=z14ZR1-s390x-cpu usable=no blockers=cmm,mepoch,edat2,ri,ipter,mepochptff
cpu tcg z14ZR1 type=z14ZR1-s390x-cpu usable=no blockers=kma-gcm-eaes-256,kma-gcm-eaes-192,kma-gcm-eaes-128,kma-gcm-aes-256,kma-gcm-aes-192,kma-gcm-aes-128,prno-trng-qrtcr,ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,mepoch,vxpd,gs,bpb,ppa15,dfppc,edat2,sthyi,te,ri,tsi,sema,eec,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,mepochptff,msa6,msa1,gen13ptff,tods
cpu kvm z10BC type=z10BC-s390x-cpu usable=no blockers=cmm
cpu tcg z10BC type=z10BC-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-aes-256,km-aes-192,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-aes-256,kmc-aes-192,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,edat,asnlxr,msa1,tods
cpu kvm z10BC.2-base type=z10BC.2-base-s390x-cpu usable=yes
cpu tcg z10BC.2-base type=z10BC.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,asnlxr,tods
cpu kvm z9BC.2 type=z9BC.2-s390x-cpu usable=no blockers=cmm
cpu tcg z9BC.2 type=z9BC.2-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,hfpue,hfpm,asnlxr,msa1,tods
cpu kvm z990 type=z990-s390x-cpu usable=yes
cpu tcg z990 type=z990-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z990.2 type=z990.2-s390x-cpu usable=yes
cpu tcg z990.2 type=z990.2-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z14 type=z14-s390x-cpu usable=no blockers=cmm,mepoch,edat2,ri,ipter,mepochptff
cpu tcg z14 type=z14-s390x-cpu usable=no blockers=kma-gcm-eaes-256,kma-gcm-eaes-192,kma-gcm-eaes-128,kma-gcm-aes-256,kma-gcm-aes-192,kma-gcm-aes-128,prno-trng-qrtcr,ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,mepoch,vxpd,gs,bpb,ppa15,dfppc,edat2,sthyi,te,ri,tsi,sema,eec,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,mepochptff,msa6,msa1,gen13ptff,tods
cpu kvm gen15b-base type=gen15b-base-s390x-cpu usable=yes
cpu tcg gen15b-base type=gen15b-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,tsi,sema,eec,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,asnlxr,gen13ptff,tods
cpu kvm z990.4 type=z990.4-s390x-cpu usable=yes
cpu tcg z990.4 type=z990.4-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm,tcg max type=max-s390x-cpu usable=yes
cpu kvm gen16b type=gen16b-s390x-cpu usable=no blockers=cmm,paie,pai,rdp,beareh,vxpdeh2,nnpa,mepoch,edat2,ri,ipter,mepochptff,type
cpu tcg gen16b type=gen16b-s390x-cpu usable=no blockers=kma-gcm-eaes-256,kma-gcm-eaes-192,kma-gcm-eaes-128,kma-gcm-aes-256,kma-gcm-aes-192,kma-gcm-aes-128,prno-trng-qrtcr,ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,paie,pai,rdp,beareh,vxpdeh2,nnpa,etoken,vxpdeh,mepoch,vxpd,gs,ppa15,dfppc,edat2,sthyi,te,ri,tsi,sema,eec,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,ipter,edat,asnlxr,deflate,mepochptff,msa9_pckmo,msa9,msa6,msa1,gen13ptff,tods,type
cpu kvm z10EC.2-base type=z10EC.2-base-s390x-cpu usable=yes
cpu tcg z10EC.2-base type=z10EC.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,asnlxr,tods
cpu kvm gen15a-base type=gen15a-base-s390x-cpu usable=yes
cpu tcg gen15a-base type=gen15a-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,tsi,sema,eec,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,asnlxr,gen13ptff,tods
cpu kvm,tcg z800 type=z800-s390x-cpu usable=yes
cpu kvm zEC12.2 type=zEC12.2-s390x-cpu usable=no blockers=cmm,edat2,ri,ipter
cpu tcg zEC12.2 type=zEC12.2-s390x-cpu usable=no blockers=pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,edat2,sthyi,te,ri,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,tods
cpu kvm z10EC type=z10EC-s390x-cpu usable=no blockers=cmm
cpu tcg z10EC type=z10EC-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-aes-256,km-aes-192,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-aes-256,kmc-aes-192,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,edat,asnlxr,msa1,tods
cpu kvm z990.2-base type=z990.2-base-s390x-cpu usable=yes
cpu tcg z990.2-base type=z990.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm,tcg z900-base type=z900-base-s390x-cpu usable=yes
cpu kvm z10BC.2 type=z10BC.2-s390x-cpu usable=no blockers=cmm
cpu tcg z10BC.2 type=z10BC.2-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-aes-256,km-aes-192,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-aes-256,kmc-aes-192,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,edat,asnlxr,msa1,tods
cpu kvm z9EC-base type=z9EC-base-s390x-cpu usable=yes
cpu tcg z9EC-base type=z9EC-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,hfpue,hfpm,asnlxr,tods
cpu kvm z9EC.3-base type=z9EC.3-base-s390x-cpu usable=yes
cpu tcg z9EC.3-base type=z9EC.3-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,hfpue,hfpm,asnlxr,tods
cpu kvm z114 type=z114-s390x-cpu usable=no blockers=cmm,ipter
cpu tcg z114 type=z114-s390x-cpu usable=no blockers=pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,sthyi,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,tods
cpu kvm z890.3 type=z890.3-s390x-cpu usable=yes
cpu tcg z890.3 type=z890.3-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z196-base type=z196-base-s390x-cpu usable=yes
cpu tcg z196-base type=z196-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,tods
cpu kvm z9EC.2-base type=z9EC.2-base-s390x-cpu usable=yes
cpu tcg z9EC.2-base type=z9EC.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,hfpue,hfpm,asnlxr,tods
cpu kvm z196.2 type=z196.2-s390x-cpu usable=no blockers=cmm,ipter
cpu tcg z196.2 type=z196.2-s390x-cpu usable=no blockers=pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,sthyi,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,tods
cpu kvm z14.2 type=z14.2-s390x-cpu usable=no blockers=cmm,mepoch,edat2,ri,ipter,mepochptff
cpu tcg z14.2 type=z14.2-s390x-cpu usable=no blockers=kma-gcm-eaes-256,kma-gcm-eaes-192,kma-gcm-eaes-128,kma-gcm-aes-256,kma-gcm-aes-192,kma-gcm-aes-128,prno-trng-qrtcr,ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,mepoch,vxpd,gs,bpb,ppa15,dfppc,edat2,sthyi,te,ri,tsi,sema,eec,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,mepochptff,msa6,msa1,gen13ptff,tods
cpu kvm z990-base type=z990-base-s390x-cpu usable=yes
cpu tcg z990-base type=z990-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z10EC.3 type=z10EC.3-s390x-cpu usable=no blockers=cmm
cpu tcg z10EC.3 type=z10EC.3-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-aes-256,km-aes-192,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-aes-256,kmc-aes-192,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,sthyi,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,edat,asnlxr,msa1,tods
cpu kvm z890-base type=z890-base-s390x-cpu usable=yes
cpu tcg z890-base type=z890-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm,tcg z900.2 type=z900.2-s390x-cpu usable=yes
cpu kvm z14-base type=z14-base-s390x-cpu usable=yes
cpu tcg z14-base type=z14-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,tsi,sema,eec,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,gen13ptff,tods
cpu kvm z990.4-base type=z990.4-base-s390x-cpu usable=yes
cpu tcg z990.4-base type=z990.4-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm zEC12.2-base type=zEC12.2-base-s390x-cpu usable=yes
cpu tcg zEC12.2-base type=zEC12.2-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,tods
cpu kvm z10EC.3-base type=z10EC.3-base-s390x-cpu usable=yes
cpu tcg z10EC.3-base type=z10EC.3-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,asnlxr,tods
cpu kvm z10BC-base type=z10BC-base-s390x-cpu usable=yes
cpu tcg z10BC-base type=z10BC-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,pfpo,dfphp,dfp,parseh,hfpue,hfpm,csske,asnlxr,tods
cpu kvm z13-base type=z13-base-s390x-cpu usable=yes
cpu tcg z13-base type=z13-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,csske,asnlxr,gen13ptff,tods
cpu kvm z990.3-base type=z990.3-base-s390x-cpu usable=yes
cpu tcg z990.3-base type=z990.3-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm z990.5 type=z990.5-s390x-cpu usable=yes
cpu tcg z990.5 type=z990.5-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm zBC12 type=zBC12-s390x-cpu usable=no blockers=cmm,edat2,ri,ipter
cpu tcg zBC12 type=zBC12-s390x-cpu usable=no blockers=pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,bpb,ppa15,edat2,sthyi,te,ri,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,emon,parseh,hfpue,hfpm,nonqks,ipter,csske,edat,asnlxr,msa1,tods
cpu kvm z890.3-base type=z890.3-base-s390x-cpu usable=yes
cpu tcg z890.3-base type=z890.3-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,hfpm
cpu kvm,tcg qemu type=qemu-s390x-cpu usable=yes
cpu kvm gen15b type=gen15b-s390x-cpu usable=no blockers=cmm,mepoch,edat2,ri,ipter,mepochptff
cpu tcg gen15b type=gen15b-s390x-cpu usable=no blockers=kma-gcm-eaes-256,kma-gcm-eaes-192,kma-gcm-eaes-128,kma-gcm-aes-256,kma-gcm-aes-192,kma-gcm-aes-128,prno-trng-qrtcr,ppno-sha-512-drng,pcc-xts-eaes-256,pcc-xts-eaes-128,pcc-xts-aes-256,pcc-xts-aes-128,pcc-cmac-eaes-256,pcc-cmac-eaes-192,pcc-cmac-eaes-128,pcc-cmac-aes-256,pcc-cmac-aes-192,pcc-cmac-aes-128,pcc-cmac-etdea-192,pcc-cmac-etdea-128,pcc-cmac-edea,pcc-cmac-tdea-192,pcc-cmac-tdea-128,pcc-cmac-dea,kmo-eaes-256,kmo-eaes-192,kmo-eaes-128,kmo-aes-256,kmo-aes-192,kmo-aes-128,kmo-etdea-192,kmo-etdea-128,kmo-edea,kmo-tdea-192,kmo-tdea-128,kmo-dea,kmf-eaes-256,kmf-eaes-192,kmf-eaes-128,kmf-aes-256,kmf-aes-192,kmf-aes-128,kmf-etdea-192,kmf-etdea-128,kmf-edea,kmf-tdea-192,kmf-tdea-128,kmf-dea,kmctr-eaes-256,kmctr-eaes-192,kmctr-eaes-128,kmctr-aes-256,kmctr-aes-192,kmctr-aes-128,kmctr-etdea-192,kmctr-etdea-128,kmctr-edea,kmctr-tdea-192,kmctr-tdea-128,kmctr-dea,pckmo-aes-256,pckmo-aes-192,pckmo-aes-128,pckmo-etdea-192,pckmo-etdea-128,pckmo-edea,klmd-sha-1,kimd-ghash,kimd-sha-1,km-xts-eaes-256,km-xts-eaes-128,km-xts-aes-256,km-xts-aes-128,km-eaes-256,km-eaes-192,km-eaes-128,km-aes-256,km-aes-192,km-etdea-192,km-etdea-128,km-edea,km-tdea-192,km-tdea-128,km-dea,kmc-prng,kmc-eaes-256,kmc-eaes-192,kmc-eaes-128,kmc-aes-256,kmc-aes-192,kmc-etdea-192,kmc-etdea-128,kmc-edea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-eaes-256,kmac-eaes-192,kmac-eaes-128,kmac-aes-256,kmac-aes-192,kmac-aes-128,kmac-etdea-192,kmac-etdea-128,kmac-edea,kmac-tdea-192,kmac-tdea-128,kmac-dea,cmm,dateh2,etoken,vxpdeh,mepoch,vxpd,gs,ppa15,dfppc,edat2,sthyi,te,ri,tsi,sema,eec,cte,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,ipter,edat,asnlxr,deflate,mepochptff,msa9_pckmo,msa9,msa6,msa1,gen13ptff,tods
cpu kvm gen16a-base type=gen16a-base-s390x-cpu usable=no blockers=type
cpu tcg gen16a-base type=gen16a-base-s390x-cpu usable=no blockers=klmd-sha-1,kimd-sha-1,km-tdea-192,km-tdea-128,km-dea,kmc-tdea-192,kmc-tdea-128,kmc-dea,kmac-tdea-192,kmac-tdea-128,kmac-dea,dateh2,dfppc,tsi,sema,eec,dfpzc,cmpsceh,pfpo,dfphp,dfp,opc,emon,parseh,hfpue,hfpm,nonqks,asnlxr,gen13ptff,tods,type
host-cpu kvm gen15a-base aen! vxpdeh! aefsi! diag318! csske! msa9! msa8! msa7! msa6! msa5! msa4! msa3! msa2! msa1! sthyi! edat! deflate! etoken! vx! ap! vxeh! vxpd! esop! msa9_pckmo! vxeh2! esort! apft! els! iep! apqci! cte! ais! bpb! gs! ppa15! zpci! sea_esop2! te!
host-cpu tcg gen15a-base -dateh2! aen! -gen13ptff! -kmac-tdea-192! kimd-sha-512! -kmc-tdea-192! -parseh! klmd-sha-512! aefsi! -hfpm! -hfpue! -dfp! -km-dea! vx! -emon! -kimd-sha-1! -cmpsceh! -dfppc! -dfpzc! -dfphp! -kmc-dea! -klmd-sha-1! -opc! -asnlxr! vxeh! esop! -km-tdea-192! -km-tdea-128! vxeh2! -tsi! -kmac-dea! iep! -kmc-tdea-128! prno-trng! ais! -kmac-tdea-128! -sema! -eec! zpci! -nonqks! sea_esop2! -pfpo! msa8-base! msa4-base! msa3-base! msa5-base! -tods!
